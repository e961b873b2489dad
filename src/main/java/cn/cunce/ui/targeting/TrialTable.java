package cn.cunce.ui.targeting;

import static java.util.stream.Collectors.joining;

import cn.cunce.model.value.Table;
import cn.cunce.model.value.TableCell;
import cn.cunce.service.TryParameters.Counts;
import cn.cunce.service.TryParameters.Snapshot;
import cn.cunce.service.TryParameters.Tried;
import cn.cunce.text.Figures;
import cn.cunce.text.Texts;
import cn.cunce.ui.targeting.WhatIfViewModel.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A trial as a table to be given to people: its scenarios above, everybody who moves below.
record TrialTable(Inquiry asked, List<Line> lines, Optional<Snapshot> now) {

    /// @param moved who enters and leaves in a scenario
    Table of(
            List<Scenario> scenarios,
            Function<Scenario, List<MovedRow>> moved,
            TargetingWords words) {
        var texts = words.texts();
        var titles = new ArrayList<String>();
        titles.add(texts.of("targeting.trialPromise"));
        titles.addAll(words.tables().titles(texts.of("targeting.trial"), asked));
        now.ifPresent(
                snapshot ->
                        titles.add(counts(texts, texts.of("targeting.now"), snapshot.counts())));
        var rows = new ArrayList<List<TableCell>>();
        for (var scenario : scenarios) {
            titles.add(title(texts, words, scenario));
            moved.apply(scenario).forEach(row -> rows.add(cells(texts, words, scenario, row)));
        }
        return new Table(texts.of("targeting.trial"), titles, headers(texts), rows);
    }

    private static String counts(Texts texts, String what, Counts counts) {
        return texts.of(
                "targeting.trialCounts",
                what,
                counts.yes(),
                counts.people(),
                counts.no(),
                counts.undetermined());
    }

    private String title(Texts texts, TargetingWords words, Scenario scenario) {
        var set =
                lines.stream()
                        .filter(line -> !scenario.typed(line.parameter().key()).isEmpty())
                        .map(
                                line ->
                                        texts.of(
                                                "targeting.trialSet",
                                                line.parameter().title(),
                                                scenario.typed(line.parameter().key())))
                        .collect(joining("，"));
        var what = texts.of("targeting.trialOf", words.scenario(scenario.number()), set);
        return scenario.tried().map(tried -> told(texts, what, tried)).orElse(what);
    }

    private static String told(Texts texts, String what, Tried tried) {
        return counts(texts, what, tried.then().counts()) + "；" + cost(texts, tried);
    }

    /// A year's cost, and where it comes from.
    static String cost(Texts texts, Tried tried) {
        var cost = tried.cost();
        return switch (cost.basis()) {
            case RULE -> texts.of("targeting.costOfRule", Figures.yuan(cost.more()));
            case MEASURES ->
                    cost.untold() == 0
                            ? texts.of("targeting.costOfMeasures", Figures.yuan(cost.more()))
                            : texts.of(
                                    "targeting.costOfMeasuresOpen",
                                    Figures.yuan(cost.more()),
                                    cost.untold());
            case NONE -> texts.of("targeting.noCost");
        };
    }

    private static List<String> headers(Texts texts) {
        return List.of(
                texts.of("targeting.trial"),
                texts.of("targeting.movement"),
                texts.of("targeting.number"),
                texts.of("targeting.head"),
                texts.of("targeting.people"),
                texts.of("targeting.fromAnswer"),
                texts.of("targeting.toAnswer"),
                texts.of("targeting.costYuan"));
    }

    private static List<TableCell> cells(
            Texts texts, TargetingWords words, Scenario scenario, MovedRow row) {
        return List.of(
                TargetingTables.words(words.scenario(scenario.number())),
                TargetingTables.words(
                        texts.of(row.enters() ? "targeting.enters" : "targeting.leaves")),
                TargetingTables.words(row.subject().no()),
                TargetingTables.words(row.subject().name()),
                new TableCell.Count(row.people()),
                TargetingTables.words(row.from()),
                TargetingTables.words(row.to()),
                row.cost().<TableCell>map(TableCell.Amount::new).orElse(TableCell.NOTHING));
    }
}
