package cn.cunce.ui.card;

import cn.cunce.job.Jobs;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.rule.Clause;
import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.Parameter;
import cn.cunce.model.rule.Rule;
import cn.cunce.model.rule.Subject;
import cn.cunce.service.DecideBook;
import cn.cunce.text.ReasonLine;
import cn.cunce.text.ReasonText;
import cn.cunce.ui.card.CardPolicy.Ruled;
import java.util.ArrayList;
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
    record Reason(String question, String headline, List<ReasonLine> lines, List<Clause> clauses) {}

    /// What the pack says of a household now, which nobody has kept.
    record Answers(RecordId household, List<Ruled> rulings) {}

    private final CardDesk desk;
    private final Jobs jobs;
    private final ReadOnlyObjectWrapper<Optional<Reason>> reason =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Answers>> answers =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Ruled> wanted = Optional.empty();

    CardReasons(CardDesk desk, Jobs jobs) {
        this.desk = desk;
        this.jobs = jobs;
    }

    /// Asks the pack of the book about the household now. It changes nothing.
    void compute(RecordId household) {
        jobs.run(
                "card.computing",
                () -> new Answers(household, computed(household)),
                found -> answers.set(Optional.of(found)));
    }

    private List<Ruled> computed(RecordId household) {
        var policy = desk.policy();
        var packs =
                policy.packs().of(policy.card()).stream().filter(CardReasons::asksAbout).toList();
        return packs.stream()
                .filter(pack -> pack.inForce().covers(policy.on()))
                .findFirst()
                .or(() -> packs.stream().findFirst())
                .map(pack -> computed(household, pack))
                .orElse(List.of());
    }

    private static boolean asksAbout(Pack pack) {
        return pack.rules().values().stream().anyMatch(CardReasons::isAbout);
    }

    private static boolean isAbout(Rule rule) {
        return rule.subject() == Subject.Kind.HOUSEHOLD;
    }

    private List<Ruled> computed(RecordId household, Pack pack) {
        var on = desk.policy().on();
        var words = words(Optional.of(pack));
        var found = new ArrayList<Ruled>();
        desk.policy()
                .deciding()
                .decide(
                        new DecideBook.Question(
                                household.village(), pack, on, Optional.of(household)),
                        DecideBook.Ear.of(
                                decided -> {
                                    var ruling = decided.explained();
                                    Optional.ofNullable(pack.rules().get(ruling.rule()))
                                            .filter(rule -> isAbout(rule) && ruling.applies())
                                            .map(
                                                    rule ->
                                                            CardPolicy.unkept(
                                                                    pack,
                                                                    rule,
                                                                    ruling,
                                                                    words.answer(ruling),
                                                                    on))
                                            .ifPresent(found::add);
                                }));
        return found;
    }

    /// Why one of them is what it is.
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
        var pack = desk.policy().packs().find(ruled.pack());
        var words = words(pack);
        return new Reason(
                words.question(ruled.ruling()),
                words.headline(ruled.ruling()),
                words.lines(ruled.ruling().because()),
                ruled.clauses().stream()
                        .flatMap(id -> pack.stream().flatMap(one -> clause(one, id).stream()))
                        .toList());
    }

    private ReasonText words(Optional<Pack> pack) {
        return new ReasonText(
                desk.sheets().words().texts(),
                key -> title(pack, key).map(Parameter::title).orElse(key));
    }

    private static Optional<Parameter> title(Optional<Pack> pack, String key) {
        return pack.flatMap(one -> Optional.ofNullable(one.parameters().get(key)));
    }

    private static Optional<Clause> clause(Pack pack, String id) {
        return Optional.ofNullable(pack.clauses().get(id));
    }

    /// Empty until the pack has been asked.
    ReadOnlyObjectProperty<Optional<Answers>> answersProperty() {
        return answers.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Reason>> reasonProperty() {
        return reason.getReadOnlyProperty();
    }
}
