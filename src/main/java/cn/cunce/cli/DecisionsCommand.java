package cn.cunce.cli;

import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.rule.ChangedSince;
import cn.cunce.model.rule.Decision;
import cn.cunce.model.rule.DecisionFilter;
import cn.cunce.service.ConfirmDecision;
import cn.cunce.service.ListDecisions;
import cn.cunce.service.OpenedBook;
import cn.cunce.service.ReviewDecisions;
import cn.cunce.service.RevokeDecision;
import cn.cunce.text.ReasonText;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `decisions`: the decisions that the book keeps, with what has changed since; confirms or revokes
/// one.
@Command(description = "cli.decisions.about")
final class DecisionsCommand implements Callable<Outcome> {

    private record Decisions(List<Line> decisions) {}

    /// @param changed names of facts and parameters that are others now
    /// @param facts the same with what they were and are, `parameters` likewise
    private record Line(
            String id,
            String village,
            String no,
            String name,
            String pack,
            String version,
            String rule,
            String ruleTitle,
            String on,
            String outcome,
            String result,
            String resultTitle,
            String status,
            String by,
            String day,
            String reason,
            boolean stale,
            List<String> changed,
            List<ChangedSince.Difference> facts,
            List<ChangedSince.Difference> parameters) {}

    @Mixin private final BookOptions book;

    @Option(names = "--pack", paramLabel = "ID", descriptionKey = "cli.decisions.pack")
    private Optional<String> pack;

    @Option(names = "--rule", paramLabel = "ID", descriptionKey = "cli.decisions.rule")
    private Optional<String> rule;

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "cli.decisions.on")
    private Optional<LocalDate> on;

    @Option(names = "--stale", descriptionKey = "cli.decisions.onlyStale")
    private boolean onlyStale;

    @Option(names = "--confirm", paramLabel = "ID", descriptionKey = "cli.decisions.confirm")
    private Optional<UUID> confirm;

    @Option(names = "--revoke", paramLabel = "ID", descriptionKey = "cli.decisions.revoke")
    private Optional<UUID> revoke;

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "cli.decisions.reason")
    private String reason = "";

    private final Desk desk;
    private final Services services;
    private final ReasonText words;

    DecisionsCommand(Desk desk, Services services) {
        this.desk = desk;
        this.services = services;
        this.book = new BookOptions(desk, services.open());
        this.words = new ReasonText(desk.texts(), UnaryOperator.identity());
    }

    @Override
    public Outcome call() throws IOException {
        return book.with(this::decisions);
    }

    private Outcome decisions(OpenedBook opened) {
        if (confirm.isPresent() && revoke.isPresent()) {
            return desk.misused("CONFIRM_OR_REVOKE");
        }
        var wanted = confirm.or(() -> revoke);
        if (wanted.isEmpty()) {
            return list(opened);
        }
        var decision =
                new ListDecisions(opened)
                        .list(DecisionFilter.ALL).stream()
                                .map(Decision::id)
                                .filter(id -> id.id().equals(wanted.get()))
                                .findFirst();
        if (decision.isEmpty()) {
            return desk.refused("NO_SUCH_DECISION", wanted.get());
        }
        return confirm.isPresent()
                ? confirm(opened, decision.get())
                : revoke(opened, decision.get());
    }

    private Outcome confirm(OpenedBook opened, RecordId id) {
        return switch (new ConfirmDecision(opened).confirm(id)) {
            case ConfirmDecision.Result.Confirmed(var decision) -> told(opened, decision);
            case ConfirmDecision.Result.Already(var decision) -> told(opened, decision);
            case ConfirmDecision.Result.Revoked _ -> desk.refused("DECISION_REVOKED");
            case ConfirmDecision.Result.StillOpen(var decision) ->
                    desk.refused("DECISION_OPEN", decision.ruling().missing().size());
            case ConfirmDecision.Result.Standing(var other) ->
                    desk.refused("DECISION_STANDING", other.id().id());
            case ConfirmDecision.Result.None _ -> desk.refused("NO_SUCH_DECISION", id.id());
        };
    }

    private Outcome revoke(OpenedBook opened, RecordId id) {
        return switch (new RevokeDecision(opened).revoke(id, reason)) {
            case RevokeDecision.Result.Revoked(var decision) -> told(opened, decision);
            case RevokeDecision.Result.Already(var decision) -> told(opened, decision);
            case RevokeDecision.Result.NoReason _ -> desk.misused("REASON_MISSING");
            case RevokeDecision.Result.None _ -> desk.refused("NO_SUCH_DECISION", id.id());
        };
    }

    private Outcome told(OpenedBook opened, Decision decision) {
        return told(List.of(line(reviewing(opened).review(decision))));
    }

    private Outcome list(OpenedBook opened) {
        var filter = new DecisionFilter(Optional.empty(), pack, rule, on, Optional.empty());
        var kept = new ListDecisions(opened).list(filter);
        return told(
                reviewing(opened).review(kept).stream()
                        .filter(each -> !onlyStale || each.isStale())
                        .map(this::line)
                        .toList());
    }

    private Outcome told(List<Line> lines) {
        var shown = new ArrayList<String>();
        for (var line : lines) {
            shown.add(
                    desk.text(
                            "cli.decisions.line",
                            line.id(),
                            line.no(),
                            line.name(),
                            line.ruleTitle(),
                            line.on(),
                            line.resultTitle(),
                            status(line),
                            line.reason(),
                            line.stale() ? desk.text("cli.decisions.stale") : ""));
        }
        if (lines.isEmpty()) {
            shown.add(desk.text("cli.decisions.none"));
        }
        return Outcome.done(new Decisions(lines), shown);
    }

    private String status(Line line) {
        return switch (Decision.Status.valueOf(line.status().toUpperCase(Locale.ROOT))) {
            case PROPOSED -> desk.text("cli.decisions.proposed");
            case CONFIRMED -> desk.text("cli.decisions.confirmed");
            case REVOKED -> desk.text("cli.decisions.revoked");
        };
    }

    private ReviewDecisions reviewing(OpenedBook opened) {
        return new ReviewDecisions(
                opened, services.packs().get().with(opened), services.codes().get());
    }

    private Line line(ReviewDecisions.Reviewed reviewed) {
        var decision = reviewed.decision();
        var changed = reviewed.since().filter(_ -> reviewed.isStale());
        var state = decision.state();
        var act = state.revoked().or(state::confirmed).orElse(state.made());
        return new Line(
                decision.id().id().toString(),
                decision.id().village(),
                decision.subject().no(),
                decision.subject().name(),
                decision.pack().id(),
                decision.pack().version(),
                decision.ruling().rule(),
                decision.ruleTitle(),
                decision.on().toString(),
                decision.ruling().outcome().key(),
                decision.ruling().result(),
                words.answer(decision.ruling()),
                state.status().name().toLowerCase(Locale.ROOT),
                act.actor(),
                act.day().toString(),
                state.reason(),
                changed.isPresent(),
                changed.map(DecisionsCommand::names).orElse(List.of()),
                changed.map(ChangedSince::facts).orElse(List.of()),
                changed.map(ChangedSince::parameters).orElse(List.of()));
    }

    private static List<String> names(ChangedSince changed) {
        var names = new ArrayList<String>();
        changed.facts().forEach(each -> names.add(each.name()));
        changed.parameters().forEach(each -> names.add(each.name()));
        changed.pack().ifPresent(_ -> names.add("pack"));
        return names;
    }
}
