package cn.cunce.cli;

import cn.cunce.model.rule.RuleAnswer;
import cn.cunce.model.rule.TriedValue;
import cn.cunce.model.value.Money;
import cn.cunce.service.Meant;
import cn.cunce.service.TryParameters;
import cn.cunce.service.TryParameters.Counts;
import cn.cunce.service.TryParameters.Moved;
import cn.cunce.service.TryParameters.Result;
import cn.cunce.service.TryParameters.Snapshot;
import cn.cunce.service.TryParameters.Trial;
import cn.cunce.service.TryParameters.Tried;
import cn.cunce.text.Figures;
import cn.cunce.text.ReasonText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `decide --try`: what a rule would say with other parameters, a column of the window for each.
final class WhatIfReport {

    private record Report(
            String pack,
            String version,
            String on,
            List<String> villages,
            String rule,
            Counts now,
            List<Scenario> tries) {}

    /// @param others how many would get another answer without entering or leaving
    private record Scenario(
            List<String> set,
            Counts then,
            List<Line> entered,
            List<Line> left,
            int others,
            Cost cost) {}

    private record Line(
            String no, String name, int people, String from, String to, Optional<Long> costFen) {}

    /// @param untold how many there are whose part of it cannot be told
    private record Cost(String basis, long moreFen, int untold) {}

    private final Desk desk;
    private final TryParameters trying;
    private final Trial trial;
    private final ReasonText words;

    WhatIfReport(Desk desk, TryParameters trying, Trial trial) {
        this.desk = desk;
        this.trying = trying;
        this.trial = trial;
        this.words = ReasonText.of(desk.texts(), trial.pack());
    }

    /// Of a year that the pack no longer decides: nobody would be decided otherwise.
    private static boolean isLater(TriedValue value, LocalDate last) {
        return value.year().filter(year -> year > last.getYear()).isPresent();
    }

    /// @param tries each as `TriedValue` reads it
    Outcome told(List<String> tries) {
        var now = trying.now(trial, () -> false);
        var scenarios = new ArrayList<Scenario>();
        for (var written : tries) {
            var values = TriedValue.parse(written);
            if (values.isEmpty()) {
                return desk.misused("TRY_UNREADABLE", written);
            }
            var last = trial.pack().inForce().to();
            if (values.get().stream().anyMatch(value -> isLater(value, last))) {
                return desk.misused("TRY_YEAR_LATER", written, trial.pack().id(), last);
            }
            switch (trying.tried(now, values.get(), () -> false)) {
                case Result.Done(var tried) -> scenarios.add(scenario(values.get(), tried));
                case Result.Unknown(var value) -> {
                    var meant = Meant.by(value.key(), trial.pack().parameters().keySet());
                    return desk.misusedMeant(
                            meant, "NO_SUCH_PARAMETER", value.key(), trial.pack().id());
                }
                case Result.Unreadable(var value, var parameter) -> {
                    return desk.misused("PARAMETER_UNREADABLE", parameter.title(), value.text());
                }
                case Result.Cancelled _ -> throw new IllegalStateException("nobody cancels");
            }
        }
        return Outcome.done(report(now, scenarios), lines(now, scenarios));
    }

    private Report report(Snapshot now, List<Scenario> scenarios) {
        return new Report(
                trial.pack().id(),
                trial.pack().version(),
                trial.on().toString(),
                trial.villages(),
                trial.rule().id(),
                now.counts(),
                List.copyOf(scenarios));
    }

    private Scenario scenario(List<TriedValue> values, Tried tried) {
        var cost = tried.cost();
        return new Scenario(
                values.stream().map(TriedValue::toString).toList(),
                tried.then().counts(),
                tried.entered().stream().map(this::line).toList(),
                tried.left().stream().map(this::line).toList(),
                tried.others(),
                new Cost(cost.basis().key(), cost.more().fen(), cost.untold()));
    }

    private Line line(Moved moved) {
        RuleAnswer now = moved.then().answer();
        return new Line(
                now.subject().no(),
                now.subject().name(),
                moved.then().people(),
                words.answer(moved.before().answer()),
                words.answer(now),
                moved.cost().map(Money::fen));
    }

    private List<String> lines(Snapshot now, List<Scenario> scenarios) {
        var lines = new ArrayList<String>();
        lines.add(desk.text("cli.try.promise"));
        lines.add(counts(desk.text("cli.try.now"), now.counts()));
        for (var each : scenarios) {
            lines.add(counts(String.join("，", each.set()), each.then()));
            lines.add(cost(each));
            each.entered().forEach(one -> lines.add(moved("cli.try.entered", one)));
            each.left().forEach(one -> lines.add(moved("cli.try.left", one)));
        }
        return lines;
    }

    private String counts(String what, Counts counts) {
        return desk.text(
                "cli.try.counts",
                what,
                counts.yes(),
                counts.people(),
                counts.no(),
                counts.undetermined());
    }

    private String cost(Scenario each) {
        var more = Figures.yuan(new Money(each.cost().moreFen()));
        return switch (each.cost().basis()) {
            case "rule" -> desk.text("cli.try.costOfRule", more);
            case "measures" -> desk.text("cli.try.costOfMeasures", more, each.cost().untold());
            default -> desk.text("cli.try.noCost");
        };
    }

    private String moved(String key, Line one) {
        return desk.text(key, one.no(), one.name(), one.people(), one.from(), one.to());
    }
}
