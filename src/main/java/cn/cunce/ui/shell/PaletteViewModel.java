package cn.cunce.ui.shell;

import cn.cunce.job.Jobs;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.service.FindPeople.Found;
import cn.cunce.text.Pinyin;
import cn.cunce.text.Texts;
import cn.cunce.ui.shell.PaletteRow.Kind;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What the palette knows: what was typed, whom and what that may mean, and which one is chosen.
///
/// People stand first, then what can be done; what comes late for older words is not shown, and
/// nothing moves under the highlight but by typing.
final class PaletteViewModel {

    private static final int MOST_PEOPLE = 6;
    private static final int MOST_COMMANDS = 8;
    private static final int MOST_RECENT = 8;

    private final ShellViewModel model;
    private final Supplier<List<Command>> commands;
    private final Jobs jobs;
    private final Messages messages;
    private final Pinyin pinyin = new Pinyin();
    private final Texts texts;
    private final Deque<PaletteRow> recent = new ArrayDeque<>();
    private final ObservableList<PaletteRow> rows = FXCollections.observableArrayList();
    private final IntegerProperty chosen = new SimpleIntegerProperty();
    private String typed = "";

    PaletteViewModel(
            ShellViewModel model,
            Supplier<List<Command>> commands,
            Jobs jobs,
            Messages messages,
            Texts texts) {
        this.model = model;
        this.commands = commands;
        this.jobs = jobs;
        this.messages = messages;
        this.texts = texts;
    }

    /// Begins anew, with what was used last.
    void open() {
        typed = "";
        show(recent.isEmpty() ? commands("") : List.copyOf(recent));
    }

    void type(String words) {
        typed = words.strip();
        if (typed.isEmpty()) {
            open();
            return;
        }
        var asked = typed;
        var desk = model.desk();
        jobs.run("shell.finding", () -> desk.find(asked, MOST_PEOPLE), found -> show(asked, found));
    }

    private void show(String asked, List<Found> found) {
        if (asked.equals(typed)) {
            show(
                    Stream.of(
                                    found.stream().map(this::row).toList(),
                                    commands(asked),
                                    inList(asked))
                            .flatMap(List::stream)
                            .toList());
        }
    }

    private void show(List<PaletteRow> all) {
        rows.setAll(all);
        chosen.set(0);
    }

    void move(int by) {
        if (!rows.isEmpty()) {
            chosen.set(Math.floorMod(chosen.get() + by, rows.size()));
        }
    }

    void choose(int row) {
        chosen.set(row);
    }

    /// Does what is chosen, or says why not; whether something was done.
    boolean run(boolean other) {
        if (chosen.get() >= rows.size()) {
            return false;
        }
        var row = rows.get(chosen.get());
        recent.removeIf(old -> old.title().equals(row.title()) && old.kind() == row.kind());
        recent.addFirst(row);
        if (recent.size() > MOST_RECENT) {
            recent.removeLast();
        }
        if (other && row.other().isPresent()) {
            row.other().get().run();
        } else {
            row.run().run();
        }
        return true;
    }

    /// Of another book nobody was used here.
    void forget() {
        recent.clear();
    }

    private PaletteRow row(Found found) {
        var title = found.name().isEmpty() ? found.number() : found.name();
        var household = texts.of("shell.ofHousehold", found.number(), found.group()).strip();
        var why =
                switch (found.why()) {
                    case NAME, NUMBER -> "";
                    case ID_TAIL -> texts.of("shell.byIdTail");
                    case PHONE_TAIL -> texts.of("shell.byPhoneTail");
                };
        var gone = found.gone() ? texts.of("shell.gone") : "";
        return new PaletteRow(
                Kind.PERSON,
                title,
                String.join(
                        "　", Stream.of(household, why, gone).filter(s -> !s.isEmpty()).toList()),
                Optional.empty(),
                () -> model.navigator().go(new Place.Card(found.household(), List.of())),
                Optional.of(() -> change(found.household())));
    }

    private void change(RecordId household) {
        model.navigator().go(new Place.Entry(Optional.of(household)));
    }

    private List<PaletteRow> commands(String words) {
        return commands.get().stream()
                .filter(command -> !command.name().equals("command.escape"))
                .filter(command -> words.isEmpty() || isMeant(command, words))
                .sorted(Comparator.comparing(command -> !name(command).contains(words)))
                .limit(MOST_COMMANDS)
                .map(this::row)
                .toList();
    }

    /// By its name, the beginning of its reading, or initials anywhere in it: czjl for 看操作记录.
    private boolean isMeant(Command command, String words) {
        var letters = words.toLowerCase(Locale.ROOT);
        return pinyin.fits(words, name(command))
                || pinyin.initials(name(command)).stream()
                        .anyMatch(initials -> initials.contains(letters));
    }

    private String name(Command command) {
        return texts.of(command.name());
    }

    private PaletteRow row(Command command) {
        return new PaletteRow(
                Kind.COMMAND,
                name(command),
                String.join(
                        "  ", command.keys().stream().map(key -> KeyNames.of(key, texts)).toList()),
                command.whyNot().get().map(texts::of),
                () -> command.perform(messages),
                Optional.empty());
    }

    private List<PaletteRow> inList(String words) {
        return model.canGoTo(Place.Register.WHOLE)
                ? List.of(
                        new PaletteRow(
                                Kind.LIST,
                                texts.of("shell.inList", words),
                                "",
                                Optional.empty(),
                                () -> model.search(words),
                                Optional.empty()))
                : List.of();
    }

    ObservableList<PaletteRow> rows() {
        return rows;
    }

    /// Place of the highlight among the rows.
    IntegerProperty chosenProperty() {
        return chosen;
    }
}
