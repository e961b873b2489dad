package cn.cunce.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What can be done on every screen: going places, undoing, the size of letters, help.
final class FrameCommands {

    /// What only the view can do.
    interface Ways {
        void palette();

        void help();

        void nextPane(boolean backwards);

        void undo();

        void redo();

        void tasks();

        void changeTheme();

        void closeBook();

        void escape();
    }

    private static final int PLACES_WITH_KEYS = 10;

    private final ShellViewModel model;
    private final Ways ways;

    FrameCommands(ShellViewModel model, Ways ways) {
        this.model = model;
        this.ways = ways;
    }

    /// Those of the frame, as the open book lets them be.
    List<Command> all() {
        return Stream.of(places(), elsewhere(), everywhere()).flatMap(List::stream).toList();
    }

    private List<Command> places() {
        var places = new ArrayList<Command>();
        for (var item : model.rail()) {
            var number = places.size() + 1;
            var keys =
                    number <= PLACES_WITH_KEYS
                            ? List.of("Alt+" + number % PLACES_WITH_KEYS)
                            : List.<String>of();
            places.add(
                    new Command(
                            item.key(),
                            keys,
                            Optional::empty,
                            () -> model.navigator().go(item.place())));
        }
        return places;
    }

    private List<Command> elsewhere() {
        return Stream.of(
                        place("command.enter", Place.Entry.FRESH, "F3", "Ctrl+N"),
                        place("command.print", Place.Print.FRESH, "Ctrl+P"),
                        place("command.packs", new Place.Packs()),
                        place("command.operations", new Place.Operations()),
                        place("command.settings", new Place.Settings()))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Command> place(String name, Place place, String... keys) {
        return model.canGoTo(place)
                ? Optional.of(Command.named(name, () -> model.navigator().go(place), keys))
                : Optional.empty();
    }

    private List<Command> everywhere() {
        var navigator = model.navigator();
        return List.of(
                Command.named("command.palette", ways::palette, "Ctrl+K"),
                Command.named("command.help", ways::help, "F1", "Alt+H"),
                Command.named("command.undo", ways::undo, "Ctrl+Z").unless(this::noBook),
                Command.named("command.redo", ways::redo, "Ctrl+Y", "Ctrl+Shift+Z")
                        .unless(this::noBook),
                Command.named("command.nextPane", () -> ways.nextPane(false), "F6"),
                Command.named("command.previousPane", () -> ways.nextPane(true), "Shift+F6"),
                Command.named("command.back", navigator::back, "Alt+Left"),
                Command.named("command.forward", navigator::forward, "Alt+Right"),
                Command.named("command.tasks", ways::tasks, "F12", "Ctrl+Alt+T"),
                Command.named("command.larger", model::larger, "Ctrl+Equals", "Ctrl+Add"),
                Command.named("command.smaller", model::smaller, "Ctrl+Minus", "Ctrl+Subtract"),
                Command.named("command.usualSize", model::usualSize, "Ctrl+0"),
                Command.named("command.theme", ways::changeTheme),
                Command.named("command.lock", model::lock, "Ctrl+L").unless(this::noBook),
                Command.named("command.closeBook", ways::closeBook),
                Command.named("command.escape", ways::escape, "Esc"));
    }

    private Optional<String> noBook() {
        return model.bookProperty().get().isPresent()
                ? Optional.empty()
                : Optional.of("shell.noBook");
    }
}
