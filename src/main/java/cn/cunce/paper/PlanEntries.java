package cn.cunce.paper;

import static java.util.stream.Collectors.joining;

import cn.cunce.model.field.DemandFields;
import cn.cunce.model.plan.AdoptedLine;
import cn.cunce.model.plan.AdoptedPlan;
import cn.cunce.model.plan.HouseholdPlan;
import cn.cunce.model.plan.PlanLine;
import cn.cunce.model.value.Money;
import cn.cunce.text.FieldText;
import cn.cunce.text.Figures;
import cn.cunce.text.PlanText;
import cn.cunce.text.Texts;
import java.util.List;
import java.util.Optional;

/// What a plan sheet writes of a plan, be it proposed or adopted.
///
/// @param nothing what it says where there is no measure
/// @param suggested kinds of demands that the causes suggest and the plan answers
record PlanEntries(
        boolean proposed, List<Entry> entries, List<Left> left, String nothing, String suggested) {

    /// A measure that the household gets.
    ///
    /// @param amount empty where nobody has said how much
    record Entry(
            String title, String why, List<String> clauses, String fund, Optional<Money> amount) {}

    /// A measure that it does not get.
    record Left(String title, String whyNot) {}

    /// @param words of the pack that proposes
    static PlanEntries of(
            PlanSheet.Content content, PlanText words, FieldText values, Texts texts) {
        return switch (content) {
            case PlanSheet.Content.Proposed(var plan) -> proposed(plan, words, values, texts);
            case PlanSheet.Content.Adopted(var plan) -> adopted(plan, texts);
        };
    }

    private static PlanEntries proposed(
            HouseholdPlan plan, PlanText words, FieldText values, Texts texts) {
        var entries = plan.lines().stream().map(line -> entry(line, words)).toList();
        var left =
                plan.refusals().stream()
                        .map(refusal -> new Left(refusal.title(), words.whyNot(refusal)))
                        .toList();
        // nothing because a fact is missing is another thing than nothing
        var nothing =
                plan.open().isEmpty()
                        ? texts.of("paper.plan.none")
                        : texts.of("paper.plan.open", words.missing(plan.open()));
        return new PlanEntries(true, entries, left, nothing, suggested(plan, values));
    }

    private static Entry entry(PlanLine line, PlanText words) {
        return new Entry(
                line.title(),
                words.why(line),
                line.clauses(),
                words.fund(line.fund()),
                Optional.of(line.amount()));
    }

    private static String suggested(HouseholdPlan plan, FieldText values) {
        return plan.lines().stream()
                .map(PlanLine::reasons)
                .flatMap(reasons -> reasons.demands().stream())
                .distinct()
                .map(kind -> values.of(DemandFields.DEMAND_KIND, kind))
                .collect(joining("、"));
    }

    private static PlanEntries adopted(AdoptedPlan plan, Texts texts) {
        var entries =
                plan.lines().stream()
                        .filter(line -> !line.isDropped())
                        .map(line -> entry(line, texts))
                        .toList();
        var left =
                plan.lines().stream()
                        .filter(AdoptedLine::isDropped)
                        .map(line -> new Left(line.title(), dropped(line, texts)))
                        .toList();
        return new PlanEntries(false, entries, left, texts.of("paper.plan.none"), "");
    }

    private static Entry entry(AdoptedLine line, Texts texts) {
        return new Entry(
                line.title(), why(line, texts), line.clauses(), line.fund().title(), line.amount());
    }

    /// What a person has made otherwise stands beside what was proposed.
    private static String why(AdoptedLine line, Texts texts) {
        if (!line.isByHand()) {
            return line.reason();
        }
        var proposed =
                line.proposed().map(Figures::yuan).map(yuan -> texts.of("reason.yuan", yuan));
        var change =
                texts.of(
                        "paper.plan.changed",
                        proposed.orElseGet(() -> texts.of("paper.plan.notProposed")),
                        line.changeReason());
        return line.reason().isEmpty() ? change : line.reason() + "；" + change;
    }

    private static String dropped(AdoptedLine line, Texts texts) {
        return line.changeReason().isEmpty()
                ? texts.of("paper.plan.notProposedAnyMore")
                : texts.of("paper.plan.dropped", line.changeReason());
    }
}
