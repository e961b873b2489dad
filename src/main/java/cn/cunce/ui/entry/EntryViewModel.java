package cn.cunce.ui.entry;

import cn.cunce.job.Jobs;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.ledger.Finding;
import cn.cunce.model.ledger.HouseholdForm;
import cn.cunce.model.value.Problem;
import cn.cunce.service.SaveHousehold;
import cn.cunce.ui.part.Memory;
import cn.cunce.ui.shell.Messages;
import cn.cunce.ui.shell.Messages.Level;
import cn.cunce.ui.shell.Messages.Message;
import cn.cunce.ui.shell.Place;
import cn.cunce.ui.shell.ShellViewModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What the typing of households knows: the sheet at hand as it was opened and as it is typed, what
/// is doubtful, and what is safe.
///
/// Nothing stops the typing; whatever a field is left with is a draft on the disk.
public final class EntryViewModel {

    /// The window around the sheet.
    public record Window(ShellViewModel shell, Messages messages, Memory memory) {}

    private final Place.Entry place;
    private final EntryDesk desk;
    private final SheetRules rules;
    private final Jobs jobs;
    private final Window window;
    private final QueueViewModel queue;
    private final EarlierViewModel earlier;
    private final Saving saving;
    private final Drafts drafts;
    private final SheetFace face;
    private final Sitting sitting;
    private final Map<String, TypedSheet> begunSheets = new HashMap<>();
    private final ObservableList<Finding> findings = FXCollections.observableArrayList();
    private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper();
    private final ReadOnlyObjectWrapper<Spot> current =
            new ReadOnlyObjectWrapper<>(PaperOrder.FIRST);
    private final ReadOnlyObjectWrapper<Optional<Spot>> wanted =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private TypedSheet typed;
    private List<Spot> asked = List.of();
    private boolean begun;

    public EntryViewModel(
            Place.Entry place, EntryDesk desk, SheetRules rules, Jobs jobs, Window window) {
        this.place = place;
        this.desk = desk;
        this.rules = rules;
        this.jobs = jobs;
        this.window = window;
        var nothing = Sheet.empty(rules.lastYear());
        this.typed = new TypedSheet(Slip.fresh(1), nothing.form(), nothing);
        this.sitting = new Sitting(desk::now);
        this.queue = new QueueViewModel(desk.queue(), jobs, window.messages());
        this.earlier =
                new EarlierViewModel(
                        desk.earlier(), jobs, window.messages(), this::typed, this::step);
        this.face = new SheetFace(rules, this::typed, findings);
        this.drafts = new Drafts(desk, jobs, window);
        this.saving = new Saving(desk, rules.findings(), jobs, window.messages());
        queue.onGo(this::turnTo);
        saving.onSaved(this::next);
        saving.onTakenBack(queue::read);
    }

    /// Reads the queue, the household to be typed, and what was typed of it and never saved.
    void begin() {
        if (!begun) {
            begun = true;
            jobs.run("entry.queueing", desk.queue()::slips, this::begin);
        }
    }

    private void begin(List<Slip> slips) {
        queue.show(slips);
        jobs.run(
                "entry.opening",
                () -> Opening.of(place, desk, slips, rules.lastYear()),
                this::goOn);
    }

    private void goOn(Opening opening) {
        if (opening.restored()) {
            window.messages().say(Message.of(Level.TOLD, "entry.restored"));
        }
        open(opening);
    }

    /// Turns to another household; what is typed of this one is a draft already.
    private void turnTo(Slip slip) {
        jobs.run(
                "entry.opening",
                () -> Opening.of(slip, Optional.empty(), desk, rules.lastYear()),
                this::open);
    }

    private void open(Opening opening) {
        var fresh = new TypedSheet(opening.slip(), opening.opened(), opening.typed());
        fresh.at(opening.at());
        typed = begunSheets.merge(opening.slip().key(), fresh, TypedSheet::goneOnWith);
        asked = opening.asked();
        earlier.forget();
        sitting.turned();
        changed();
        queue.read();
        go(opening.at());
    }

    /// The household before (-1) or after (1); after the last one, another sheet.
    void turn(int by) {
        queue.beside(by, typed.isTouched()).ifPresent(this::turnTo);
    }

    /// Takes what a field was left with.
    ///
    /// @param sum by which a number was typed, empty for none
    void type(Spot spot, String text, String sum) {
        sitting.typing();
        step(typed.opened(), rules.typing().type(typed.sheet(), spot, text, sum), spot);
        if (spot.field() == PersonFields.ID_NUMBER) {
            look(spot, text);
        }
    }

    private void look(Spot spot, String text) {
        if (rules.typing().isOldNumber(text)) {
            var upgraded = Message.of(Level.TOLD, new Problem("ID_15", List.of()));
            window.messages().say(upgraded.with("entry.undo", this::undo));
        }
        rules.typing()
                .idNumber(typed.sheet(), spot.member())
                .ifPresent(number -> earlier.look(spot.member(), number));
    }

    /// Somebody has passed over it: what came from an earlier year is right.
    void confirm(Spot spot) {
        step(typed.opened(), typed.sheet().confirmed(spot), spot);
    }

    private void step(HouseholdForm opened, Sheet next) {
        step(opened, next, current.get());
    }

    private void step(HouseholdForm opened, Sheet next, Spot spot) {
        if (typed.step(opened, next)) {
            changed();
            drafts.keep(typed, typed.sheet(), spot);
        }
    }

    /// Keeps what stands in a field that somebody is still in.
    void keepWhile(Spot spot, String text) {
        sitting.typing();
        var sheet = typed.sheet();
        var isShown = text.equals(face.state(spot).text());
        drafts.keep(typed, isShown ? sheet : rules.typing().type(sheet, spot, text, ""), spot);
    }

    void takeOutMember(int member) {
        if (member <= typed.sheet().members()) {
            var without = rules.typing().withoutMember(typed.sheet(), member);
            step(typed.opened(), without, new Spot(member, PersonFields.NAME));
        }
    }

    /// @return whether there was a step to take back
    boolean undo() {
        return turned(typed.undo());
    }

    boolean redo() {
        return turned(typed.redo());
    }

    private boolean turned(boolean turned) {
        if (turned) {
            changed();
            drafts.keep(typed, typed.sheet(), current.get());
        }
        return turned;
    }

    /// 存疑, with a note that may be empty.
    void doubt(Spot spot, String note) {
        turned(typed.doubt(spot, note));
    }

    void settle(Spot spot) {
        turned(typed.settle(spot));
    }

    /// Takes what was typed for the year of the answers, or says that it is none.
    void setYear(String text) {
        var none = Message.of(Level.LOOK, "entry.yearUnread");
        PaperYear.read(text, face.year(), desk.now())
                .ifPresentOrElse(this::setYear, () -> window.messages().say(none));
    }

    private void setYear(int year) {
        step(Sheet.of(typed.opened()).withYear(year).form(), typed.sheet().withYear(year));
    }

    /// 存本户: what differs from the sheet as it was opened goes into the ledger.
    void save() {
        saving.save(typed);
    }

    private void next(SaveHousehold.Result.Saved saved) {
        window.shell().saved(desk.now());
        window.shell().countChanged();
        begunSheets.remove(typed.slip().key());
        if (place.household().isPresent() && place.household().equals(typed.slip().household())) {
            window.shell().navigator().back();
            return;
        }
        sitting.saved(saved.form().members().size());
        face.previous(Sheet.of(saved.form()));
        turnTo(queue.nextToType().orElseGet(queue::fresh));
    }

    /// The sheet at hand.
    TypedSheet typed() {
        return typed;
    }

    SheetFace face() {
        return face;
    }

    /// Questions that the paper does not have, and whose answers somebody looks for.
    List<Spot> asked() {
        return asked;
    }

    Sitting sitting() {
        return sitting;
    }

    QueueViewModel queue() {
        return queue;
    }

    EarlierViewModel earlier() {
        return earlier;
    }

    Memory memory() {
        return window.memory();
    }

    /// Somebody is in this field now.
    void enter(Spot spot) {
        typed.at(spot);
        current.set(spot);
        wanted.set(Optional.empty());
    }

    /// Wants the focus there.
    void go(Spot spot) {
        wanted.set(Optional.empty());
        wanted.set(Optional.of(spot));
    }

    private void changed() {
        findings.setAll(rules.findings().of(typed.sheet()));
        queue.current(typed.slip(), Slip.name(typed.sheet().form()));
        revision.set(revision.get() + 1);
    }

    ObservableList<Finding> findings() {
        return findings;
    }

    /// Grows whenever anything on the sheet has changed.
    ReadOnlyLongProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Spot> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /// Where the focus should go, empty once it is there.
    ReadOnlyObjectProperty<Optional<Spot>> wantedProperty() {
        return wanted.getReadOnlyProperty();
    }
}
