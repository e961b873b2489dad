package cn.cunce.ui.entry;

import cn.cunce.job.Jobs;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.ledger.Finding;
import cn.cunce.model.ledger.HouseholdForm;
import cn.cunce.service.SaveHousehold;
import cn.cunce.service.UndoBatch;
import cn.cunce.ui.entry.EntryDesk.Draft;
import cn.cunce.ui.part.FieldState;
import cn.cunce.ui.shell.Messages;
import cn.cunce.ui.shell.Messages.Level;
import cn.cunce.ui.shell.Messages.Message;
import cn.cunce.ui.shell.Place;
import cn.cunce.ui.shell.ShellViewModel;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What the typing of households knows: the sheet as it was opened, as it is typed, what is
/// doubtful, and what is safe.
///
/// Nothing stops the typing; whatever a field is left with is a draft on the disk.
public final class EntryViewModel {

    /// The window around the sheet.
    public record Window(ShellViewModel shell, Messages messages) {}

    private final Place.Entry place;
    private final EntryDesk desk;
    private final SheetRules rules;
    private final Jobs jobs;
    private final Window window;
    private final Deque<Sheet> past = new ArrayDeque<>();
    private final ObservableList<Finding> findings = FXCollections.observableArrayList();
    private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper();
    private final ReadOnlyObjectWrapper<Spot> current =
            new ReadOnlyObjectWrapper<>(PaperOrder.FIRST);
    private final ReadOnlyObjectWrapper<Optional<Spot>> wanted =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private HouseholdForm opened;
    private Sheet sheet;
    private Sheet previous = Sheet.empty(0);
    private int savedHouseholds;
    private int savedPersons;
    private boolean saving;
    private List<Spot> asked = List.of();
    private boolean begun;

    public EntryViewModel(
            Place.Entry place, EntryDesk desk, SheetRules rules, Jobs jobs, Window window) {
        this.place = place;
        this.desk = desk;
        this.rules = rules;
        this.jobs = jobs;
        this.window = window;
        this.sheet = Sheet.empty(rules.lastYear());
        this.opened = sheet.form();
    }

    /// Reads the household to be changed, and what was typed of it and never saved.
    void begin() {
        if (!begun) {
            begun = true;
            jobs.run("entry.opening", () -> Opening.of(place, desk, rules.lastYear()), this::open);
        }
    }

    private void open(Opening opening) {
        opened = opening.opened();
        sheet = Sheet.of(opening.typed());
        asked = opening.asked();
        if (opening.restored()) {
            window.messages().say(Message.of(Level.TOLD, "entry.restored"));
        }
        changed();
        go(opening.at());
    }

    /// Takes what a field was left with.
    void type(Spot spot, String text) {
        past.push(sheet);
        sheet = rules.typing().type(sheet, spot, text);
        changed();
        keep(new Draft(opened, sheet.form(), spot));
    }

    /// Keeps what stands in a field that somebody is still in.
    void keepWhile(Spot spot, String text) {
        var meanwhile = rules.typing().type(sheet, spot, text).form();
        keep(new Draft(opened, meanwhile, spot));
    }

    void takeOutMember(int member) {
        if (member <= sheet.members()) {
            past.push(sheet);
            sheet = rules.typing().withoutMember(sheet, member);
            changed();
            keep(new Draft(opened, sheet.form(), new Spot(member, PersonFields.NAME)));
        }
    }

    void undo() {
        if (!past.isEmpty()) {
            sheet = past.pop();
            changed();
            keep(new Draft(opened, sheet.form(), current.get()));
        }
    }

    void setYear(int year) {
        if (year != sheet.form().year()) {
            sheet = sheet.withYear(year);
            opened = Sheet.of(opened).withYear(year).form();
            changed();
            keep(new Draft(opened, sheet.form(), current.get()));
        }
    }

    private void keep(Draft draft) {
        jobs.run("entry.keeping", () -> desk.keep(draft), this::kept);
    }

    private void kept(Optional<Instant> at) {
        at.ifPresentOrElse(
                window.shell()::draftSaved,
                () -> window.messages().say(Message.of(Level.MUST, "entry.draftNotKept")));
    }

    /// 存本户: what differs from the sheet as it was opened goes into the ledger.
    void save() {
        if (saving) {
            return;
        }
        if (sheet.form().equals(opened)) {
            window.messages().say(Message.of(Level.TOLD, "entry.nothingToSave"));
            return;
        }
        saving = true;
        var before = opened;
        var after = SheetTyping.finished(sheet.form());
        jobs.run("entry.saving", () -> saved(before, after), this::show);
    }

    private SaveHousehold.Result saved(HouseholdForm before, HouseholdForm after) {
        var result = desk.save(before, after);
        if (result instanceof SaveHousehold.Result.Saved) {
            desk.drop(before.id());
        }
        return result;
    }

    private void show(SaveHousehold.Result result) {
        saving = false;
        switch (result) {
            case SaveHousehold.Result.Saved(var form, var reference, var _) ->
                    next(form, reference);
            case SaveHousehold.Result.Conflicting(var fields, var now) -> {
                opened = now;
                var names = fields.stream().map(field -> field.label()).sorted().toList();
                window.messages()
                        .say(Message.of(Level.LOOK, "entry.conflicting", String.join("、", names)));
            }
        }
    }

    private void next(HouseholdForm form, String reference) {
        window.shell().saved(desk.now());
        window.shell().countChanged();
        var message = Message.of(Level.GOOD, "entry.saved", head(form), form.members().size());
        window.messages().say(message.with("entry.undo", () -> undo(reference)));
        if (place.household().isPresent()) {
            window.shell().navigator().back();
            return;
        }
        savedHouseholds++;
        savedPersons += form.members().size();
        previous = Sheet.of(form);
        past.clear();
        sheet = Sheet.empty(form.year());
        opened = sheet.form();
        changed();
        go(PaperOrder.FIRST);
    }

    private void undo(String reference) {
        jobs.run("entry.undoing", () -> desk.undo(reference), this::show);
    }

    private void show(UndoBatch.Result result) {
        var key =
                switch (result) {
                    case UndoBatch.Result.Undone _ -> "entry.undone";
                    case UndoBatch.Result.Nothing _ -> "entry.nothingUndone";
                };
        window.messages().say(Message.of(Level.GOOD, key));
    }

    private static String head(HouseholdForm form) {
        var first = form.members().stream().findFirst();
        return first.flatMap(member -> member.person().get(PersonFields.NAME)).orElse("");
    }

    /// What the same question was answered one line above, or for the household before.
    String same(Spot spot) {
        return spot.member() > 1
                ? rules.words().text(sheet, spot.of(spot.member() - 1))
                : rules.words().text(previous, spot);
    }

    FieldState state(Spot spot) {
        return rules.words().state(sheet, spot, findings);
    }

    /// Whether Enter passes it by: the program has filled it in.
    boolean isPassedBy(Spot spot) {
        return sheet.isAutomatic(spot);
    }

    String age(int member) {
        return rules.typing().age(sheet, member).map(String::valueOf).orElse("");
    }

    SheetSum sum() {
        return SheetSum.of(sheet.form());
    }

    int members() {
        return sheet.members();
    }

    int year() {
        return sheet.form().year();
    }

    /// Questions that the paper does not have, and whose answers somebody looks for.
    List<Spot> asked() {
        return asked;
    }

    boolean isNew() {
        return place.household().isEmpty();
    }

    int savedHouseholds() {
        return savedHouseholds;
    }

    int savedPersons() {
        return savedPersons;
    }

    /// Somebody is in this field now.
    void enter(Spot spot) {
        current.set(spot);
        wanted.set(Optional.empty());
    }

    /// Wants the focus there.
    void go(Spot spot) {
        wanted.set(Optional.empty());
        wanted.set(Optional.of(spot));
    }

    private void changed() {
        findings.setAll(rules.findings().of(sheet));
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
