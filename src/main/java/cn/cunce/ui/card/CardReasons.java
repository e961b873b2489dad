package cn.cunce.ui.card;

import cn.cunce.job.Jobs;
import cn.cunce.model.rule.Clause;
import cn.cunce.model.rule.Decision;
import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.Parameter;
import cn.cunce.text.ReasonLine;
import cn.cunce.text.ReasonText;
import cn.cunce.ui.card.CardPolicy.Ruled;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Why a decision about the household is what it is, from the record of the decision alone; the
/// pack gives its figures their titles, where it is still at hand.
final class CardReasons {

    /// @param question 罗正芳户为什么是「可退出」？
    /// @param headline the answer in one sentence; blank where the rule always says so
    /// @param lines from the top
    /// @param clauses that it stands on, as far as the pack quotes them
    record Reason(
            Ruled ruled,
            String question,
            String headline,
            List<ReasonLine> lines,
            List<Clause> clauses) {}

    private final CardDesk desk;
    private final Jobs jobs;
    private final ReadOnlyObjectWrapper<Optional<Reason>> reason =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Ruled> wanted = Optional.empty();

    CardReasons(CardDesk desk, Jobs jobs) {
        this.desk = desk;
        this.jobs = jobs;
    }

    void ask(Optional<Ruled> about) {
        wanted = about;
        if (about.isEmpty()) {
            reason.set(Optional.empty());
            return;
        }
        jobs.run(
                "card.explaining",
                () -> of(about.get()),
                found -> {
                    if (wanted.equals(about)) {
                        reason.set(Optional.of(found));
                    }
                });
    }

    private Reason of(Ruled ruled) {
        Decision decision = ruled.decision();
        var pack = desk.packs().find(decision.pack().id());
        var words =
                new ReasonText(
                        desk.sheets().words().texts(),
                        key -> title(pack, key).map(Parameter::title).orElse(key));
        return new Reason(
                ruled,
                words.question(decision.ruling()),
                words.headline(decision.ruling()),
                words.lines(decision.ruling().because()),
                decision.clauses().stream()
                        .flatMap(id -> pack.stream().flatMap(one -> clause(one, id).stream()))
                        .toList());
    }

    private static Optional<Parameter> title(Optional<Pack> pack, String key) {
        return pack.flatMap(one -> Optional.ofNullable(one.parameters().get(key)));
    }

    private static Optional<Clause> clause(Pack pack, String id) {
        return Optional.ofNullable(pack.clauses().get(id));
    }

    ReadOnlyObjectProperty<Optional<Reason>> reasonProperty() {
        return reason.getReadOnlyProperty();
    }
}
