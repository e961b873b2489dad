package cn.cunce.service;

import static cn.cunce.model.field.DecisionFields.AMOUNT;
import static cn.cunce.model.field.DecisionFields.BECAUSE;
import static cn.cunce.model.field.DecisionFields.CLAUSES;
import static cn.cunce.model.field.DecisionFields.CONFIRMED_BY;
import static cn.cunce.model.field.DecisionFields.CONFIRMED_DATE;
import static cn.cunce.model.field.DecisionFields.DECISION_STATUS;
import static cn.cunce.model.field.DecisionFields.ERROR;
import static cn.cunce.model.field.DecisionFields.FACTS;
import static cn.cunce.model.field.DecisionFields.HOUSEHOLD;
import static cn.cunce.model.field.DecisionFields.MADE_BY;
import static cn.cunce.model.field.DecisionFields.MADE_DATE;
import static cn.cunce.model.field.DecisionFields.MISSING_FACTS;
import static cn.cunce.model.field.DecisionFields.ON_DATE;
import static cn.cunce.model.field.DecisionFields.OUTCOME;
import static cn.cunce.model.field.DecisionFields.PACK;
import static cn.cunce.model.field.DecisionFields.PACK_DIGEST;
import static cn.cunce.model.field.DecisionFields.PACK_VERSION;
import static cn.cunce.model.field.DecisionFields.PARAMETERS;
import static cn.cunce.model.field.DecisionFields.PERSON;
import static cn.cunce.model.field.DecisionFields.PROJECT;
import static cn.cunce.model.field.DecisionFields.REPLACED_BY;
import static cn.cunce.model.field.DecisionFields.RESULT;
import static cn.cunce.model.field.DecisionFields.RESULT_TITLE;
import static cn.cunce.model.field.DecisionFields.REVOKED_BY;
import static cn.cunce.model.field.DecisionFields.REVOKED_DATE;
import static cn.cunce.model.field.DecisionFields.RULE;
import static cn.cunce.model.field.DecisionFields.RULE_TITLE;
import static cn.cunce.model.field.DecisionFields.STATUS_REASON;
import static cn.cunce.model.field.DecisionFields.SUBJECT_KIND;
import static cn.cunce.model.field.DecisionFields.SUBJECT_NAME;
import static cn.cunce.model.field.DecisionFields.SUBJECT_NO;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.ledger.Edit;
import cn.cunce.model.ledger.LedgerIds;
import cn.cunce.model.ledger.LedgerRecord;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.rule.Decision;
import cn.cunce.model.rule.Explanation;
import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.Rule;
import cn.cunce.model.rule.Ruling;
import cn.cunce.model.rule.Subject;
import cn.cunce.model.rule.Verdict;
import cn.cunce.model.value.PartialDate;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/// Decisions as records of the ledger: which field says what.
final class DecisionRecords {

    /// What is written once, when a decision is made.
    static Answers made(Pack pack, LocalDate on, Ruling ruling, Decision.Act made) {
        var rule = Objects.requireNonNull(pack.rules().get(ruling.rule()), ruling.rule());
        var said =
                about(ruling.subject())
                        .with(PACK, pack.id())
                        .with(PACK_VERSION, pack.version())
                        .with(PACK_DIGEST, pack.digest())
                        .with(RULE, rule.id())
                        .with(RULE_TITLE, rule.title())
                        .with(ON_DATE, PartialDate.day(on))
                        .with(OUTCOME, ruling.outcome().key())
                        .with(CLAUSES, clauses(rule, ruling))
                        .with(FACTS, ExplanationJson.values(ruling.facts()))
                        .with(PARAMETERS, ExplanationJson.values(ruling.parameters()))
                        .with(BECAUSE, ExplanationJson.text(ruling.because()))
                        .with(MADE_BY, made.actor())
                        .with(MADE_DATE, PartialDate.day(made.day()))
                        .with(DECISION_STATUS, Decision.Status.PROPOSED.code());
        said = with(said, RESULT, ruling.result());
        said = with(said, RESULT_TITLE, ruling.title());
        said = with(said, ERROR, ruling.error().orElse(""));
        if (!ruling.missing().isEmpty()) {
            said = said.with(MISSING_FACTS, ruling.missing());
        }
        return ruling.amount().isPresent() ? said.with(AMOUNT, ruling.amount().get()) : said;
    }

    private static Answers about(Subject subject) {
        var said = Answers.NONE.with(SUBJECT_KIND, subject.kind().key());
        said = with(with(said, SUBJECT_NO, subject.no()), SUBJECT_NAME, subject.name());
        return switch (subject.kind()) {
            case HOUSEHOLD -> said.with(HOUSEHOLD, subject.record().id());
            case PERSON -> said.with(PERSON, subject.record().id());
            case PROJECT -> said.with(PROJECT, subject.record().id());
            case VILLAGE, TOWNSHIP, COUNTY -> said;
        };
    }

    private static Answers with(Answers said, LedgerField<String> field, String text) {
        return text.isEmpty() ? said : said.with(field, text);
    }

    /// Those of the rule first, then those of its answer, then those of what decided.
    private static List<String> clauses(Rule rule, Ruling ruling) {
        var clauses = new LinkedHashSet<>(rule.clauses());
        rule.words().stream()
                .filter(word -> word.result().equals(ruling.result()))
                .forEach(word -> clauses.addAll(word.clauses()));
        ruling.because().decisive().map(Explanation::clauses).forEach(clauses::addAll);
        return List.copyOf(clauses);
    }

    /// Empty for a record that says too little to be one.
    static Optional<Decision> decision(LedgerRecord record) {
        var outcome = record.get(OUTCOME);
        var because = record.get(BECAUSE);
        var on = record.get(ON_DATE);
        if (outcome.isEmpty() || because.isEmpty() || on.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Decision(
                        record.id(),
                        new Decision.Source(
                                text(record, PACK),
                                text(record, PACK_VERSION),
                                text(record, PACK_DIGEST)),
                        ruling(record, Verdict.of(outcome.get()), because.get()),
                        text(record, RULE_TITLE),
                        on.get().first(),
                        record.get(CLAUSES).orElse(List.of()),
                        state(record),
                        record.get(REPLACED_BY)));
    }

    private static Ruling ruling(LedgerRecord record, Verdict outcome, String because) {
        return new Ruling(
                subject(record),
                text(record, RULE),
                outcome,
                text(record, RESULT),
                text(record, RESULT_TITLE),
                record.get(AMOUNT),
                record.get(ERROR),
                record.get(MISSING_FACTS).orElse(List.of()),
                ExplanationJson.values(record.get(FACTS).orElse("{}")),
                ExplanationJson.values(record.get(PARAMETERS).orElse("{}")),
                ExplanationJson.read(because));
    }

    private static Subject subject(LedgerRecord record) {
        var kind = Subject.Kind.valueOf(text(record, SUBJECT_KIND).toUpperCase(Locale.ROOT));
        var village = record.id().village();
        var id =
                switch (kind) {
                    case HOUSEHOLD ->
                            new RecordId(
                                    Entity.HOUSEHOLD, village, record.get(HOUSEHOLD).orElseThrow());
                    case PERSON ->
                            new RecordId(Entity.PERSON, village, record.get(PERSON).orElseThrow());
                    case PROJECT ->
                            new RecordId(
                                    Entity.PROJECT, village, record.get(PROJECT).orElseThrow());
                    case VILLAGE -> LedgerIds.village(village);
                    case TOWNSHIP -> LedgerIds.township(village);
                    case COUNTY -> LedgerIds.county(village);
                };
        return new Subject(kind, id, text(record, SUBJECT_NO), text(record, SUBJECT_NAME));
    }

    private static Decision.State state(LedgerRecord record) {
        return new Decision.State(
                Decision.Status.of(text(record, DECISION_STATUS)),
                new Decision.Act(text(record, MADE_BY), day(record, MADE_DATE)),
                act(record, CONFIRMED_BY, CONFIRMED_DATE),
                act(record, REVOKED_BY, REVOKED_DATE),
                text(record, STATUS_REASON));
    }

    private static Optional<Decision.Act> act(
            LedgerRecord record, LedgerField<String> by, LedgerField<PartialDate> on) {
        return record.get(by).map(actor -> new Decision.Act(actor, day(record, on)));
    }

    private static LocalDate day(LedgerRecord record, LedgerField<PartialDate> field) {
        return record.get(field).map(PartialDate::first).orElse(LocalDate.EPOCH);
    }

    private static String text(LedgerRecord record, LedgerField<String> field) {
        return record.get(field).orElse("");
    }

    static Edit confirmed(RecordId decision, Decision.Act act) {
        return Edit.set(
                decision,
                Answers.NONE
                        .with(DECISION_STATUS, Decision.Status.CONFIRMED.code())
                        .with(CONFIRMED_BY, act.actor())
                        .with(CONFIRMED_DATE, PartialDate.day(act.day())));
    }

    static Edit revoked(RecordId decision, Decision.Act act, String reason) {
        return Edit.set(decision, revoked(act).with(STATUS_REASON, reason));
    }

    /// Withdrawn in favour of a later one: no reason but that one.
    static Edit replaced(RecordId decision, Decision.Act act, RecordId by) {
        return Edit.set(decision, revoked(act).with(REPLACED_BY, by.id()));
    }

    private static Answers revoked(Decision.Act act) {
        return Answers.NONE
                .with(DECISION_STATUS, Decision.Status.REVOKED.code())
                .with(REVOKED_BY, act.actor())
                .with(REVOKED_DATE, PartialDate.day(act.day()));
    }

    private DecisionRecords() {}
}
