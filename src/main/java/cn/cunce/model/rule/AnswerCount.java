package cn.cunce.model.rule;

import cn.cunce.model.value.Money;

/// How many a rule answers with one word.
///
/// @param result the word; `INVALID` where recorded data contradict each other, empty where the
///     outcome is open
/// @param subjects how many, never 0
/// @param amount what they come to together, for words that compute
public record AnswerCount(String rule, String result, long subjects, Money amount) {}
