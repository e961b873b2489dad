package cn.cunce.ui.entry;

import cn.cunce.job.Jobs;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.ledger.HouseholdForm;
import cn.cunce.ui.entry.EarlierDesk.Earlier;
import cn.cunce.ui.entry.EarlierDesk.Known;
import cn.cunce.ui.shell.Messages;
import cn.cunce.ui.shell.Messages.Level;
import cn.cunce.ui.shell.Messages.Message;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the book already knows of whom a sheet tells: the answers of last year, and whether a
// number
/// of identity is somebody's whom it has.
public final class EarlierViewModel {

    /// Somebody of the book has the number that was typed on this line.
    record Same(int member, Known known) {

        /// As the book calls him.
        String name() {
            return known.answers().get(PersonFields.NAME).orElse("");
        }
    }

    private final EarlierDesk desk;
    private final Jobs jobs;
    private final Messages messages;
    private final Supplier<TypedSheet> typed;
    private final BiConsumer<HouseholdForm, Sheet> step;
    private final ReadOnlyObjectWrapper<Optional<Same>> same =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Set<String> others = new HashSet<>();

    /// @param typed the sheet at hand
    /// @param step hears how it goes on, and as what the book had it
    EarlierViewModel(
            EarlierDesk desk,
            Jobs jobs,
            Messages messages,
            Supplier<TypedSheet> typed,
            BiConsumer<HouseholdForm, Sheet> step) {
        this.desk = desk;
        this.jobs = jobs;
        this.messages = messages;
        this.typed = typed;
        this.step = step;
    }

    /// 带入去年: of one place, or of the whole household.
    void carry(Optional<Spot> spot) {
        var form = typed.get().sheet().form();
        jobs.run("entry.carrying", () -> desk.household(form), found -> carry(spot, found));
    }

    private void carry(Optional<Spot> spot, Optional<Earlier> found) {
        if (found.isEmpty()) {
            messages.say(Message.of(Level.TOLD, "entry.nothingEarlier"));
            return;
        }
        var at = typed.get();
        var earlier = found.get();
        var carried =
                spot.map(one -> Carrying.one(at.sheet(), earlier.last(), one))
                        .orElseGet(() -> Carrying.all(at.sheet(), earlier));
        if (carried.equals(at.sheet())) {
            messages.say(Message.of(Level.TOLD, "entry.nothingCarried"));
            return;
        }
        var adopts = at.sheet().form().id().isEmpty() && carried.form().id().isPresent();
        step.accept(adopts ? earlier.opened() : at.opened(), carried);
        if (spot.isEmpty()) {
            messages.say(Message.of(Level.TOLD, "entry.carried", carried.unconfirmed().size()));
        }
    }

    /// Looks whether the book has somebody with this number.
    void look(int member, String idNumber) {
        jobs.run(
                "entry.looking",
                () -> desk.person(idNumber),
                found -> found.ifPresent(known -> found(new Same(member, known))));
    }

    private void found(Same found) {
        var isHere =
                typed.get().sheet().form().members().stream()
                        .anyMatch(
                                member -> member.id().equals(Optional.of(found.known().person())));
        if (!isHere && !others.contains(key(found))) {
            same.set(Optional.of(found));
        }
    }

    /// 带入: the line is this person's; what the book says of him is to be looked at.
    void join() {
        same.get()
                .filter(found -> found.member() <= typed.get().sheet().members())
                .ifPresent(
                        found ->
                                step.accept(
                                        typed.get().opened(),
                                        Carrying.joined(
                                                typed.get().sheet(),
                                                found.member(),
                                                found.known().person(),
                                                found.known().answers())));
        forget();
    }

    /// 不是: another person; it is not asked again.
    void other() {
        same.get().ifPresent(found -> others.add(key(found)));
        forget();
    }

    void forget() {
        same.set(Optional.empty());
    }

    private static String key(Same found) {
        return found.known().person().id().toString();
    }

    ReadOnlyObjectProperty<Optional<Same>> sameProperty() {
        return same.getReadOnlyProperty();
    }
}
