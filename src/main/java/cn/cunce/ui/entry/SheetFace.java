package cn.cunce.ui.entry;

import cn.cunce.model.field.Doubts;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.ledger.Finding;
import cn.cunce.ui.part.FieldState;
import java.util.List;
import java.util.function.Supplier;

/// What the sheet at hand shows.
final class SheetFace {

    private final SheetRules rules;
    private final Supplier<TypedSheet> typed;
    private final List<Finding> findings;
    private Sheet previous = Sheet.empty(0);

    /// @param findings as they are by now
    SheetFace(SheetRules rules, Supplier<TypedSheet> typed, List<Finding> findings) {
        this.rules = rules;
        this.typed = typed;
        this.findings = findings;
    }

    /// The household before this one.
    void previous(Sheet saved) {
        previous = saved;
    }

    FieldState state(Spot spot) {
        return rules.words().state(sheet(), spot, findings);
    }

    /// What the same question was answered one line above, or for the household before.
    String same(Spot spot) {
        return spot.member() > 1
                ? rules.words().text(sheet(), spot.of(spot.member() - 1))
                : rules.words().text(previous, spot);
    }

    /// Whether Enter passes it by: the program has filled it in.
    boolean isPassedBy(Spot spot) {
        return sheet().isAutomatic(spot);
    }

    /// The note of doubt on a place, empty for none.
    String note(Spot spot) {
        return Doubts.note(spot.field(), sheet().answers(spot)).orElse("");
    }

    String name(int member) {
        return rules.words().text(sheet(), new Spot(member, PersonFields.NAME));
    }

    String age(int member) {
        return rules.typing().age(sheet(), member).map(String::valueOf).orElse("");
    }

    SheetSum sum() {
        return SheetSum.of(sheet().form());
    }

    int members() {
        return sheet().members();
    }

    int year() {
        return sheet().form().year();
    }

    boolean isNew() {
        return typed.get().opened().id().isEmpty();
    }

    private Sheet sheet() {
        return typed.get().sheet();
    }
}
