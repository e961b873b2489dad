package cn.cunce.service;

import cn.cunce.model.field.CodeLists;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.rule.AnswerQuestion;
import cn.cunce.model.rule.AnsweredRecord;
import cn.cunce.model.rule.HouseholdFacts;
import cn.cunce.model.rule.Matter;
import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.Rule;
import cn.cunce.model.rule.RuleAnswer;
import cn.cunce.model.rule.Subject;
import cn.cunce.model.rule.VillageFacts;
import cn.cunce.policy.Deceased;
import cn.cunce.policy.Decider;
import cn.cunce.store.AnswerStore;
import cn.cunce.store.BookReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Whom a rule answers with one word, in a township, a county or a whole book: found inside the
/// database. Names, and the facts that are missing, are read only of those who are listed.
public final class ListAnswers {

    /// What is asked.
    ///
    /// @param on 口径日期
    /// @param within how the codes of the villages begin: that of a township or county; all of the
    ///     book where empty
    /// @param result the word; an empty one for whom the outcome is open; everybody where there is
    ///     none
    public record Question(
            Pack pack, Rule rule, LocalDate on, String within, Optional<String> result) {

        private AnswerQuestion asked() {
            var ofTheDead = Deceased.areAsked(pack, rule);
            return new AnswerQuestion(pack, List.of(rule), on, within, ofTheDead);
        }
    }

    private static final int PAGE = 500;

    private final OpenedBook opened;
    private final CodeLists codes;

    public ListAnswers(OpenedBook opened, CodeLists codes) {
        this.opened = opened;
        this.codes = codes;
    }

    /// Some of them, by village, number, id.
    ///
    /// @param most of them, after as many as `offset`
    public List<RuleAnswer> page(Question question, long offset, int most) {
        if (!AnswerStore.canAsk(question.pack(), question.rule())) {
            var all = new ArrayList<RuleAnswer>();
            read(question, all::add, () -> false);
            return all.stream().skip(offset).limit(most).toList();
        }
        return opened.book()
                .read(
                        reader ->
                                new Telling(reader, question)
                                        .answers(records(reader, question, offset, most)));
    }

    /// All of them, village by village, while they are read.
    ///
    /// @param cancelled asked between two pages
    public void all(Question question, Consumer<RuleAnswer> heard, BooleanSupplier cancelled) {
        if (!AnswerStore.canAsk(question.pack(), question.rule())) {
            read(question, heard, cancelled);
            return;
        }
        opened.book()
                .read(
                        reader -> {
                            var telling = new Telling(reader, question);
                            var from = 0L;
                            var page = records(reader, question, from, PAGE);
                            while (!page.isEmpty() && !cancelled.getAsBoolean()) {
                                telling.answers(page).forEach(heard);
                                from += page.size();
                                page = records(reader, question, from, PAGE);
                            }
                            return from;
                        });
    }

    private void read(Question question, Consumer<RuleAnswer> heard, BooleanSupplier cancelled) {
        Consumer<RuleAnswer> wanted =
                answer -> {
                    if (question.result().map(answer.result()::equals).orElse(true)) {
                        heard.accept(answer);
                    }
                };
        new ReadAnswers(opened, codes).all(question.asked(), wanted, cancelled);
    }

    private static List<RecordId> records(
            BookReader reader, Question question, long offset, int most) {
        return reader.answers().page(question.asked(), question.result(), offset, most).stream()
                .map(AnsweredRecord::record)
                .toList();
    }

    /// Names and missing facts of a few, from the compiled rule.
    private final class Telling {

        private final BookReader reader;
        private final Question question;
        private final Decider decider;
        private final Map<String, VillageFacts> villages = new HashMap<>();

        Telling(BookReader reader, Question question) {
            this.reader = reader;
            this.question = question;
            this.decider = new Decider(question.pack(), question.on(), codes);
        }

        List<RuleAnswer> answers(List<RecordId> records) {
            return question.rule().subject() == Subject.Kind.HOUSEHOLD
                    ? reader.answers().facts(records, question.on()).stream()
                            .map(this::answer)
                            .toList()
                    : records.stream().flatMap(record -> answer(record).stream()).toList();
        }

        private RuleAnswer answer(HouseholdFacts household) {
            var village =
                    villages.computeIfAbsent(
                            household.id().village(),
                            code -> reader.villageFacts(code, question.on(), false));
            return decider.decide(question.rule(), Matter.household(household, village));
        }

        private Optional<RuleAnswer> answer(RecordId record) {
            return new Matters(reader, question.on())
                    .of(record)
                    .map(matter -> decider.decide(question.rule(), matter));
        }
    }
}
