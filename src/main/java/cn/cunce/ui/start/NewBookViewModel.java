package cn.cunce.ui.start;

import cn.cunce.job.Jobs;
import cn.cunce.service.BookCard;
import cn.cunce.service.CreateBook;
import cn.cunce.service.CreateBook.Result;
import cn.cunce.service.GlanceAtBook;
import cn.cunce.service.OpenedBook;
import cn.cunce.service.Tier;
import cn.cunce.ui.shell.Messages.Level;
import cn.cunce.ui.shell.Messages.Message;
import cn.cunce.ui.shell.Place;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What the four short steps to a new book know.
public final class NewBookViewModel {

    /// Where one is. After the password the book is made: its key is shown once, and there is no
    /// way back from there.
    public enum Step {
        WHERE,
        PASSWORD,
        KEY,
        BEGIN
    }

    /// What the steps lead to.
    public interface Ways {

        /// The book is made; work in it begins at `place`.
        void begun(OpenedBook book, Place place);

        /// Nobody wants a new book any more.
        void givenUp();
    }

    /// Which groups of the recovery key are asked back, from 0.
    static final List<Integer> ASKED_BACK = List.of(1, 4);

    private static final int SHORTEST_PASSWORD = 8;

    private final CreateBook creating;
    private final Function<String, List<String>> places;
    private final Path shelf;
    private final Jobs jobs;
    private final Ways ways;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.WHERE);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Message>> message =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Tier> tier = new SimpleObjectProperty<>(Tier.VILLAGE);
    private final StringProperty code = new SimpleStringProperty("");
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty above = new SimpleStringProperty("");
    private final StringProperty aboveThat = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Path>> folder =
            new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty user = new SimpleStringProperty("");
    private Optional<Result.Created> created = Optional.empty();

    /// @param places names of a code's place and of those above it, the nearest first
    /// @param shelf the folder in which books are put where nobody chooses another
    public NewBookViewModel(
            CreateBook creating,
            Function<String, List<String>> places,
            Path shelf,
            Jobs jobs,
            Ways ways) {
        this.creating = creating;
        this.places = places;
        this.shelf = shelf;
        this.jobs = jobs;
        this.ways = ways;
        code.subscribe((_, typed) -> findPlace(typed));
    }

    /// A whole code says its names where the divisions know it; they can be changed.
    private void findPlace(String typed) {
        if (tier.get().hasCode(typed)) {
            var names = places.apply(typed);
            var boxes = List.of(name, above, aboveThat);
            for (var i = 0; i < Math.min(names.size(), boxes.size()); i++) {
                boxes.get(i).set(names.get(i));
            }
        }
    }

    void confirmPlace() {
        if (!tier.get().hasCode(code.get().strip())) {
            say(wrongCode());
        } else if (name.get().isBlank()) {
            say("start.nameMissing");
        } else {
            go(Step.PASSWORD);
            jobs.run("start.glancing", this::hasLittleRoom, this::warn);
        }
    }

    private boolean hasLittleRoom() {
        return new GlanceAtBook().hasLittleRoom(where());
    }

    private void warn(boolean littleRoom) {
        if (littleRoom) {
            say("start.littleRoom");
        }
    }

    private String wrongCode() {
        return switch (tier.get()) {
            case VILLAGE -> "start.codeOfVillage";
            case TOWNSHIP -> "start.codeOfTownship";
            case COUNTY -> "start.codeOfCounty";
        };
    }

    void confirmPassword(String password, String again) {
        if (user.get().isBlank()) {
            say("start.userMissing");
        } else if (password.length() < SHORTEST_PASSWORD) {
            say("start.passwordShort");
        } else if (!password.equals(again)) {
            say("start.passwordsDiffer");
        } else {
            make(password);
        }
    }

    private void make(String password) {
        busy.set(true);
        message.set(Optional.empty());
        var order =
                new CreateBook.Order(where(), card(), user.get().strip(), password.toCharArray());
        jobs.run("start.creating", () -> creating.create(order), this::made);
    }

    private void made(Result result) {
        busy.set(false);
        switch (result) {
            case Result.Created done -> {
                created = Optional.of(done);
                go(Step.KEY);
            }
            case Result.FolderTaken _ ->
                    say(Message.of(Level.MUST, "start.folderTaken", where().toString()));
            case Result.NotWritten(var reason) ->
                    say(Message.of(Level.MUST, "start.notWritten", reason));
        }
    }

    /// @param groups as somebody copied them from paper, in the order of `ASKED_BACK`
    void confirmKey(List<String> groups) {
        var printed = keyGroups();
        for (var i = 0; i < ASKED_BACK.size(); i++) {
            var typed = groups.get(i).strip().toUpperCase(Locale.ROOT);
            if (!typed.equals(printed.get(ASKED_BACK.get(i)))) {
                say("start.keyDiffers");
                return;
            }
        }
        go(Step.BEGIN);
    }

    void begin(Place place) {
        created.ifPresent(done -> ways.begun(done.book(), place));
    }

    void back() {
        switch (step.get()) {
            case WHERE -> ways.givenUp();
            case PASSWORD -> go(Step.WHERE);
            case KEY, BEGIN -> {}
        }
    }

    /// The recovery key as it is copied: six groups of four characters; none before the book is
    /// made.
    List<String> keyGroups() {
        return created.map(done -> List.of(done.recoveryKey().split("-"))).orElse(List.of());
    }

    /// Where the book will lie: the folder that was chosen, or one of its name on the shelf.
    Path where() {
        return folder.get().orElseGet(() -> shelf.resolve(folderName()));
    }

    private String folderName() {
        var plain = name.get().strip().replaceAll("[^\\p{L}\\p{N}]", "");
        return plain.isEmpty() ? code.get().strip() : plain + "_" + code.get().strip();
    }

    private BookCard card() {
        var higher =
                Stream.of(above.get(), aboveThat.get())
                        .map(String::strip)
                        .filter(place -> !place.isEmpty())
                        .toList();
        return new BookCard(
                tier.get(), code.get().strip(), name.get().strip(), higher, List.of(), false);
    }

    private void go(Step next) {
        message.set(Optional.empty());
        step.set(next);
    }

    private void say(String key) {
        say(Message.of(Level.MUST, key));
    }

    private void say(Message what) {
        message.set(Optional.of(what));
    }

    ObjectProperty<Tier> tierProperty() {
        return tier;
    }

    StringProperty codeProperty() {
        return code;
    }

    StringProperty nameProperty() {
        return name;
    }

    /// The township of a village, the county of a township.
    StringProperty aboveProperty() {
        return above;
    }

    StringProperty aboveThatProperty() {
        return aboveThat;
    }

    ObjectProperty<Optional<Path>> folderProperty() {
        return folder;
    }

    StringProperty userProperty() {
        return user;
    }

    ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Message>> messageProperty() {
        return message.getReadOnlyProperty();
    }
}
