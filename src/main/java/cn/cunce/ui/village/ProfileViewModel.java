package cn.cunce.ui.village;

import cn.cunce.job.Jobs;
import cn.cunce.model.field.Answers;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.NaturalVillageFields;
import cn.cunce.model.field.TrainingFields;
import cn.cunce.model.ledger.LedgerRecord;
import cn.cunce.model.rule.FactName;
import cn.cunce.service.ReadVillage.Profile;
import cn.cunce.service.SaveFact;
import cn.cunce.service.SaveFact.Found;
import cn.cunce.ui.part.FieldState;
import cn.cunce.ui.part.RecordList;
import cn.cunce.ui.shell.Messages.Level;
import cn.cunce.ui.shell.Messages.Message;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What the profile knows of its sections: the facts of the village and of its settlements, each
/// typed where it stands, with what the households come to beside it.
final class ProfileViewModel implements RecordList.Keeper {

    private final Supplier<VillageDesk> desk;
    private final Jobs jobs;
    private final VillageViewModel.Window window;
    private final Runnable changed;
    private final Consumer<String> undo;
    private final ObservableList<SectionSheet> sections = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Section> chosen =
            new ReadOnlyObjectWrapper<>(Section.RULES);
    private final ReadOnlyObjectWrapper<Optional<Profile>> profile =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private List<RuleRow> rules = List.of();

    /// @param desk of the village looked at
    /// @param changed heard when the book says something else
    /// @param undo takes back what was saved under a reference
    ProfileViewModel(
            Supplier<VillageDesk> desk,
            Jobs jobs,
            VillageViewModel.Window window,
            Runnable changed,
            Consumer<String> undo) {
        this.desk = desk;
        this.jobs = jobs;
        this.window = window;
        this.changed = changed;
        this.undo = undo;
    }

    /// Reads the village anew, in a year.
    void read(int year) {
        var asked = desk.get();
        jobs.run(
                "profile.readingVillage",
                () -> asked.book().villages().read(asked.village(), year),
                read -> {
                    if (asked.village().equals(desk.get().village())) {
                        profile.set(Optional.of(read));
                        make();
                    }
                });
    }

    /// What the pack answers now.
    void show(List<RuleRow> answers) {
        rules = List.copyOf(answers);
        make();
    }

    private void make() {
        profile.get()
                .ifPresent(
                        read -> {
                            var words = desk.get().words();
                            var codes = desk.get().codes();
                            var sheets = new SectionSheets(words, codes, read, rules);
                            sections.setAll(asked().stream().map(sheets::of).toList());
                        });
    }

    /// All villages only where there are several.
    private List<Section> asked() {
        return List.of(Section.values()).stream()
                .filter(one -> one != Section.VILLAGES || desk.get().isOfSeveral())
                .toList();
    }

    void choose(Section section) {
        chosen.set(section);
    }

    /// To the section that asks for a fact.
    void chooseOf(String fact) {
        FactName.parse(fact)
                .flatMap(named -> Section.listing(named.field().entity()))
                .ifPresent(this::choose);
        var name = fact.split("@", 2)[0];
        for (var section : Section.values()) {
            if (section.fields().stream().anyMatch(field -> field.name().equals(name))) {
                choose(section);
            }
        }
    }

    /// Empty until it is read.
    Optional<SectionSheet> sheet() {
        return sections.stream().filter(one -> one.section() == chosen.get()).findFirst();
    }

    /// Writes down what a fact was left with.
    void put(SectionSheet.Line line, String typed) {
        save(line.field(), line.now(), desk.get().words().read(line.field(), typed));
    }

    /// Takes over what the households come to.
    void take(SectionSheet.Line line) {
        line.hint()
                .flatMap(SectionSheet.Hint::wanted)
                .ifPresent(wanted -> save(line.field(), line.now(), wanted));
    }

    /// Writes down one figure of several that stand by code; a blank takes it out again.
    void put(LedgerField<?> field, String code, String typed) {
        profile.get()
                .ifPresent(
                        read -> {
                            var now = SectionSheets.only(field, read.answers(field));
                            CodedFigures.with(field, now, code, typed)
                                    .ifPresentOrElse(
                                            wanted -> save(field, now, wanted),
                                            () -> say(Level.LOOK, "profile.noFigure", typed));
                        });
    }

    private void save(LedgerField<?> field, Answers now, Answers wanted) {
        var asked = desk.get();
        profile.get()
                .ifPresent(
                        read ->
                                saving(
                                        field.label(),
                                        () -> save(asked, read.year(), field, now, wanted)));
    }

    private static Optional<SaveFact.Result> save(
            VillageDesk desk, int year, LedgerField<?> field, Answers now, Answers wanted) {
        var facts = desk.book().facts();
        var name = field.name() + "@" + year;
        if (!(facts.find(desk.subject(), name, desk.on()) instanceof Found.Fact found)) {
            return Optional.empty();
        }
        return Optional.of(
                facts.save(new Found.Fact(found.record(), field, now, found.owner()), wanted));
    }

    /// Writes down what a fact of a settlement was left with.
    @Override
    public void put(LedgerRecord settlement, LedgerField<?> field, String typed) {
        var now = SectionSheets.only(field, settlement.answers());
        if (field == TrainingFields.PARTICIPANTS) {
            putPeople(settlement, now, typed);
            return;
        }
        var wanted = desk.get().words().read(field, typed);
        var fact = new Found.Fact(settlement.id(), field, now, Answers.NONE);
        var facts = desk.get().book().facts();
        saving(field.label(), () -> Optional.of(facts.save(fact, wanted)));
    }

    /// Who took part, by name.
    private void putPeople(LedgerRecord training, Answers now, String typed) {
        var asked = desk.get();
        var names =
                Stream.of(typed.split(SectionSheets.BETWEEN_NAMES))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList();
        var people = asked.book().facts().people(asked.subject(), names, asked.on());
        if (people.isEmpty()) {
            say(Level.LOOK, "profile.nobody", typed);
            changed.run();
            return;
        }
        var field = TrainingFields.PARTICIPANTS;
        var wanted = names.isEmpty() ? Answers.NONE : Answers.NONE.with(field, people.get());
        var fact = new Found.Fact(training.id(), field, now, Answers.NONE);
        var facts = asked.book().facts();
        saving(field.label(), () -> Optional.of(facts.save(fact, wanted)));
    }

    /// Begins a settlement that nobody has spoken of.
    ///
    /// @param kind as it was typed
    void add(String name, String kind) {
        var asked = desk.get();
        if (name.isBlank()) {
            say(Level.LOOK, "profile.noName");
            return;
        }
        var wanted = asked.words().read(NaturalVillageFields.GROUP_KIND, kind);
        if (wanted.isEmpty()) {
            say(Level.LOOK, "profile.noKind");
            return;
        }
        var facts = asked.book().facts();
        saving(
                name.strip(),
                () -> {
                    var fact = facts.settlement(asked.village(), name.strip());
                    return Optional.of(facts.save(fact, wanted));
                });
    }

    /// Begins a project, a meeting or a training that nobody has spoken of.
    ///
    /// @param name as it is called; of a meeting its day
    @Override
    public void add(LedgerField<?> name, String typed) {
        var asked = desk.get();
        var wanted = asked.words().read(name, typed);
        var called = Optional.ofNullable(wanted.values().get(name)).map(Object::toString);
        if (called.isEmpty()) {
            say(Level.LOOK, "profile.noName");
            return;
        }
        var fact = name.entity().key() + ":" + called.get() + "." + name.key();
        saving(
                typed.strip(),
                () ->
                        asked.book().facts().find(asked.subject(), fact, asked.on())
                                        instanceof Found.Fact found
                                ? Optional.of(asked.book().facts().save(found, wanted))
                                : Optional.empty());
    }

    private void saving(String label, Callable<Optional<SaveFact.Result>> work) {
        jobs.run("profile.saving", work, result -> saved(label, result));
    }

    private void saved(String label, Optional<SaveFact.Result> result) {
        if (result.isPresent() && result.get() instanceof SaveFact.Result.Saved(_, var reference)) {
            if (!reference.isEmpty()) {
                window.messages()
                        .say(
                                Message.of(Level.GOOD, "profile.saved", label)
                                        .with("profile.undo", () -> undo.accept(reference)));
            }
        } else {
            say(Level.LOOK, "profile.conflicting", label);
        }
        changed.run();
    }

    private void say(Level level, String key, Object... args) {
        window.messages().say(Message.of(level, key, args));
    }

    @Override
    public FieldState state(LedgerField<?> field, Answers answers) {
        if (field == TrainingFields.PARTICIPANTS) {
            var names = profile.get().map(Profile::names).orElse(Map.of());
            var people = answers.get(TrainingFields.PARTICIPANTS).orElse(List.of());
            return FieldState.of(
                    people.stream()
                            .map(id -> names.getOrDefault(id, ""))
                            .collect(Collectors.joining("、")));
        }
        return desk.get().words().state(field, answers);
    }

    ObservableList<SectionSheet> sections() {
        return sections;
    }

    ReadOnlyObjectProperty<Section> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// Empty until it is read.
    ReadOnlyObjectProperty<Optional<Profile>> profileProperty() {
        return profile.getReadOnlyProperty();
    }
}
