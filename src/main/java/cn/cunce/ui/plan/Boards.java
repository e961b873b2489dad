package cn.cunce.ui.plan;

import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.plan.AdoptedLine;
import cn.cunce.model.plan.HouseholdPlan;
import cn.cunce.model.plan.Plan;
import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.Subject;
import cn.cunce.service.HouseholdLine;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Lays what a pack proposes beside what the book keeps.
record Boards(PlanDesk desk) {

    private static final Comparator<PlanRow> BY_NUMBER =
            Comparator.comparing(PlanRow::number).thenComparing(row -> row.household().id());

    /// @param proposal of this pack and year; empty while nobody has asked
    Board read(Pack pack, int year, Optional<Plan> proposal) {
        var reading = desk.reading();
        var subjects = new LinkedHashMap<RecordId, Subject>();
        var proposed = new HashMap<RecordId, HouseholdPlan>();
        proposal.stream()
                .flatMap(plan -> plan.households().stream())
                .forEach(
                        plan -> {
                            subjects.put(plan.household().record(), plan.household());
                            proposed.put(plan.household().record(), plan);
                        });
        var kept = kept(pack, year, subjects);
        var lines = lines(year);
        var demands = reading.demands().inVillage(desk.village());
        var rows =
                subjects.values().stream()
                        .map(
                                subject ->
                                        new PlanWords.Told(
                                                subject,
                                                Optional.ofNullable(lines.get(subject.record())),
                                                demands.getOrDefault(
                                                        subject.record().id(), List.of()),
                                                Optional.ofNullable(proposed.get(subject.record())),
                                                kept.getOrDefault(subject.record(), List.of())))
                        .map(told -> desk.words().row(told, pack))
                        .sorted(BY_NUMBER)
                        .toList();
        return new Board(proposal, rows);
    }

    /// Of this pack; its households are added to those that something is proposed for.
    private Map<RecordId, List<AdoptedLine>> kept(
            Pack pack, int year, Map<RecordId, Subject> subjects) {
        var kept = new HashMap<RecordId, List<AdoptedLine>>();
        for (var plan : desk.reading().plans().list(desk.village(), year)) {
            var own =
                    plan.lines().stream()
                            .filter(line -> line.source().pack().equals(pack.id()))
                            .toList();
            if (!own.isEmpty()) {
                kept.put(plan.household().record(), own);
                subjects.putIfAbsent(plan.household().record(), plan.household());
            }
        }
        return kept;
    }

    private Map<RecordId, HouseholdLine> lines(int year) {
        var lines = new HashMap<RecordId, HouseholdLine>();
        desk.reading()
                .households()
                .list(desk.village(), year)
                .forEach(line -> line.form().id().ifPresent(id -> lines.put(id, line)));
        return lines;
    }
}
