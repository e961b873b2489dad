package cn.cunce.cli;

import cn.cunce.model.rule.ChangedSince;
import cn.cunce.model.rule.ChangedSince.Difference;
import cn.cunce.model.rule.Parameter;
import cn.cunce.service.CompareAnswers;
import cn.cunce.service.CompareAnswers.Change;
import cn.cunce.service.TryParameters;
import cn.cunce.service.TryParameters.Trial;
import cn.cunce.text.ReasonText;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// `decide --against`: whom a rule answers otherwise than by another pack or as of another day, and
/// why: because of the data, the numbers, or the rules.
final class AgainstReport {

    private record Report(String rule, Side before, Side now, int same, List<Line> changes) {}

    private record Side(String pack, String version, String on) {
        static Side of(Trial trial) {
            return new Side(trial.pack().id(), trial.pack().version(), trial.on().toString());
        }
    }

    private record Line(
            String no,
            String name,
            String from,
            String to,
            List<String> causes,
            List<Difference> facts,
            List<Difference> parameters) {}

    private static final String PARAMETER = "param.";

    private final Desk desk;
    private final TryParameters asking;
    private final CompareAnswers comparing;
    private final Trial now;

    AgainstReport(Desk desk, TryParameters asking, CompareAnswers comparing, Trial now) {
        this.desk = desk;
        this.asking = asking;
        this.comparing = comparing;
        this.now = now;
    }

    /// @param with `PACK`, `PACK@2016-12-31` or `@2016-12-31`
    Outcome told(String with, PackChoice packs) {
        var parts = with.split("@", 2);
        var pack = parts[0].isEmpty() ? Optional.of(now.pack()) : packs.find(parts[0], now.on());
        if (pack.isEmpty()) {
            return packs.unknown().told(parts[0]);
        }
        var rule = Optional.ofNullable(pack.get().rules().get(now.rule().id()));
        if (rule.isEmpty()) {
            return desk.misused("NO_SUCH_RULE", now.rule().id(), pack.get().id());
        }
        var on = parts.length < 2 ? Optional.of(now.on()) : day(parts[1]);
        if (on.isEmpty()) {
            return desk.misused("AGAINST_UNREADABLE", with);
        }
        return rule.get().inForce().covers(on.get())
                ? told(new Trial(now.villages(), pack.get(), on.get(), rule.get()))
                : desk.refused("NO_RULE_IN_FORCE", pack.get().id(), on.get());
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private Outcome told(Trial before) {
        var then = asking.now(before, () -> false);
        var today = asking.now(now, () -> false);
        var changes = comparing.changes(then, today, () -> false);
        var same = today.standings().size() - changes.size();
        var lines = changes.stream().map(this::line).toList();
        return Outcome.done(
                new Report(now.rule().id(), Side.of(before), Side.of(now), same, lines),
                words(before, lines, same));
    }

    private Line line(Change change) {
        var words = ReasonText.of(desk.texts(), now.pack());
        var subject = change.now().subject();
        return new Line(
                subject.no(),
                subject.name(),
                words.answer(change.before()),
                words.answer(change.now()),
                change.since().causes().stream().map(ChangedSince.Cause::key).toList(),
                change.since().facts(),
                change.since().parameters());
    }

    private List<String> words(Trial before, List<Line> lines, int same) {
        var words = new ArrayList<String>();
        words.add(
                desk.text(
                        "cli.against.direction",
                        before.pack().id(),
                        before.on(),
                        now.pack().id(),
                        now.on()));
        words.add(desk.text("cli.against.counts", lines.size(), same));
        for (var line : lines) {
            words.add(
                    desk.text(
                            "cli.against.line",
                            line.no(),
                            line.name(),
                            line.from(),
                            line.to(),
                            causes(line)));
        }
        return words;
    }

    private String causes(Line line) {
        return line.causes().stream()
                .map(
                        cause ->
                                switch (ChangedSince.Cause.valueOf(
                                        cause.toUpperCase(Locale.ROOT))) {
                                    case DATA -> desk.text("cli.against.data", told(line.facts()));
                                    case STANDARD ->
                                            desk.text(
                                                    "cli.against.standard",
                                                    told(line.parameters()));
                                    case PACK -> desk.text("cli.against.pack");
                                })
                .collect(Collectors.joining("；"));
    }

    private String told(List<Difference> differences) {
        return differences.stream().map(this::told).collect(Collectors.joining("、"));
    }

    private String told(Difference difference) {
        return desk.text(
                "cli.against.difference",
                title(difference.name()),
                side(difference.from()),
                side(difference.to()));
    }

    private String title(String name) {
        var words = ReasonText.of(desk.texts(), now.pack());
        if (!name.startsWith(PARAMETER)) {
            return words.missing(name);
        }
        var parts = name.substring(PARAMETER.length()).split("@", 2);
        var title =
                Optional.ofNullable(now.pack().parameters().get(parts[0]))
                        .map(Parameter::title)
                        .orElse(parts[0]);
        return parts.length == 1 ? title : desk.text("reason.inYear", parts[1], title);
    }

    private String side(Optional<String> value) {
        return value.orElseGet(() -> desk.text("reason.lacking"));
    }
}
