package cn.cunce.model.value;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The numerals of dates written in characters: 一九六五, 〇, 十二, 二十一, 廿三.
final class ChineseNumerals {

    private static final Pattern RUN = Pattern.compile("[〇零○一二三四五六七八九十廿卅]+");
    private static final String DIGITS = "〇一二三四五六七八九";

    /// The text with every run of numerals in digits; 十 counts tens, without it each is a digit.
    static String inDigits(String text) {
        return RUN.matcher(text).replaceAll(ChineseNumerals::digits);
    }

    private static String digits(MatchResult found) {
        var run = found.group().replaceAll("[零○]", "〇").replace("廿", "二十").replace("卅", "三十");
        int ten = run.indexOf('十');
        if (ten < 0) {
            return eachDigit(run);
        }
        var tens = run.substring(0, ten);
        var ones = run.substring(ten + 1);
        return (tens.isEmpty() ? "1" : eachDigit(tens)) + (ones.isEmpty() ? "0" : eachDigit(ones));
    }

    private static String eachDigit(String run) {
        var digits = new StringBuilder();
        run.chars().forEach(numeral -> digits.append(DIGITS.indexOf(numeral)));
        return digits.toString();
    }

    private ChineseNumerals() {}
}
