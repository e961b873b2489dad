package cn.cunce.ui.targeting;

import cn.cunce.job.Jobs;
import cn.cunce.model.field.Kind;
import cn.cunce.model.rule.Subject;
import cn.cunce.service.SaveFact;
import cn.cunce.service.SaveFact.Found;
import cn.cunce.ui.part.FieldState;
import cn.cunce.ui.shell.Messages;
import cn.cunce.ui.shell.Messages.Level;
import cn.cunce.ui.shell.Messages.Message;
import cn.cunce.ui.targeting.GapLine.Item;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The missing fact that is typed where it is missed, without going to the sheet it belongs to.
final class FillViewModel {

    /// @param label whose fact it is: 毛香 健康状况
    record Fill(Item item, Found.Fact fact, String label) {

        /// People are named in it: a log must not carry it.
        @Override
        public String toString() {
            return item.toString();
        }
    }

    /// What was handed over; leaving the field hands it over again.
    private record Put(Fill fill, String typed) {

        @Override
        public String toString() {
            return fill.toString();
        }
    }

    private final TargetingDesk desk;
    private final Jobs jobs;
    private final Messages messages;
    private final Consumer<Subject> filled;
    private final ReadOnlyObjectWrapper<Optional<Fill>> fill =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Item> looked = Optional.empty();
    private Optional<Put> last = Optional.empty();
    private boolean isOld;

    /// @param filled heard when a fact was written, of whom
    FillViewModel(TargetingDesk desk, Jobs jobs, Messages messages, Consumer<Subject> filled) {
        this.desk = desk;
        this.jobs = jobs;
        this.messages = messages;
        this.filled = filled;
    }

    /// Looks for the record that keeps a fact; what has none, or is not typed, has no field here.
    void look(Optional<Inquiry> asked, Optional<Item> item) {
        if (item.equals(looked) && !isOld) {
            return;
        }
        looked = item;
        isOld = false;
        if (item.isEmpty()) {
            fill.set(Optional.empty());
        } else if (asked.isPresent()) {
            var one = item.get();
            var on = asked.get().on();
            jobs.run(
                    "targeting.finding",
                    () -> desk.filling().saving().find(one.subject().record(), one.fact(), on),
                    found -> put(one, found));
        }
    }

    /// The one before stays until it is known where the next is typed: who walks keeps the focus.
    private void put(Item item, Found found) {
        if (looked.equals(Optional.of(item))) {
            var isHere = found instanceof Found.Fact fact && isTyped(fact.field().kind());
            fill.set(isHere ? Optional.of(fill(item, (Found.Fact) found)) : Optional.empty());
        }
    }

    private Fill fill(Item item, Found.Fact fact) {
        return new Fill(item, fact, desk.words().whose(item.subject(), item.what()));
    }

    private static boolean isTyped(Kind<?> kind) {
        return switch (kind) {
            case Kind.ByCode<?> _, Kind.Ref _, Kind.Refs _ -> false;
            default -> true;
        };
    }

    FieldState state(Fill one) {
        return desk.filling().words().state(one.fact().field(), one.fact().now());
    }

    /// Writes down what was typed, once; the answer that it may decide is worked out anew.
    void put(Fill one, String typed) {
        var put = Optional.of(new Put(one, typed));
        if (put.equals(last)) {
            return;
        }
        last = put;
        var wish = desk.filling().words().read(one.fact().field(), typed);
        if (wish.isEmpty()) {
            if (!typed.isBlank()) {
                messages.say(Message.of(Level.LOOK, "targeting.fillUnread", typed));
            }
            return;
        }
        jobs.run(
                "targeting.filling",
                () -> desk.filling().saving().save(one.fact(), wish),
                result -> say(one, result));
    }

    private void say(Fill one, SaveFact.Result result) {
        isOld = true;
        switch (result) {
            case SaveFact.Result.Saved(_, var reference) ->
                    messages.say(
                            Message.of(Level.GOOD, "targeting.filled", one.label())
                                    .with("targeting.undo", () -> undo(one, reference)));
            case SaveFact.Result.Conflicting _ ->
                    messages.say(Message.of(Level.LOOK, "targeting.fillConflicting", one.label()));
        }
        filled.accept(one.item().subject());
    }

    private void undo(Fill one, String reference) {
        jobs.run(
                "targeting.undoing",
                () -> desk.filling().undoing().undo(reference),
                _ -> filled.accept(one.item().subject()));
    }

    /// Empty while nobody is at a fact that is typed here.
    ReadOnlyObjectProperty<Optional<Fill>> fillProperty() {
        return fill.getReadOnlyProperty();
    }
}
