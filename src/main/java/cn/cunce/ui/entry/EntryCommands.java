package cn.cunce.ui.entry;

import cn.cunce.ui.shell.Command;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// What can be done while a household is typed, beside typing.
final class EntryCommands {

    /// What only the view can do.
    interface Ways {

        /// Hands over what stands in the field, and saves.
        void save();

        /// Hands over what stands in the field.
        void commit();

        void doubt();

        void readBack();

        void queue();
    }

    /// Within this time a second F7 means the whole household.
    private static final Duration TWICE = Duration.millis(700);

    private final EntryViewModel model;
    private final SideView side;
    private final Ways ways;
    private final PauseTransition once = new PauseTransition(TWICE);
    private boolean carriedOnce;

    EntryCommands(EntryViewModel model, SideView side, Ways ways) {
        this.model = model;
        this.side = side;
        this.ways = ways;
        once.setOnFinished(_ -> carriedOnce = false);
    }

    List<Command> all() {
        return List.of(
                Command.named("entry.cmdSave", ways::save, "F10", "Ctrl+Enter"),
                Command.named("entry.cmdCarry", this::carry, "F7", "Ctrl+J"),
                Command.named("entry.cmdDoubt", ways::doubt, "F8", "Ctrl+M"),
                Command.named("entry.cmdReadBack", ways::readBack, "F9", "Ctrl+R"),
                Command.named("entry.cmdNextFinding", () -> walk(1), "F4", "Ctrl+G"),
                Command.named("entry.cmdLastFinding", () -> walk(-1), "Shift+F4", "Ctrl+Shift+G"),
                Command.named("entry.cmdNextPaper", () -> turn(1), "Ctrl+Down"),
                Command.named("entry.cmdLastPaper", () -> turn(-1), "Ctrl+Up"),
                Command.named("entry.cmdQueue", ways::queue, "Ctrl+B"),
                Command.named("entry.cmdJoin", model.earlier()::join, "Ctrl+T")
                        .unless(this::nobodySame),
                Command.named("entry.cmdOther", model.earlier()::other, "Ctrl+U")
                        .unless(this::nobodySame));
    }

    private Optional<String> nobodySame() {
        return model.earlier().sameProperty().get().isPresent()
                ? Optional.empty()
                : Optional.of("entry.nobodySame");
    }

    /// F7 once for the field, twice for the whole household.
    void carry() {
        ways.commit();
        if (carriedOnce) {
            once.stop();
            carriedOnce = false;
            model.earlier().carry(Optional.empty());
        } else {
            carriedOnce = true;
            once.playFromStart();
            model.earlier().carry(Optional.of(model.currentProperty().get()));
        }
    }

    private void walk(int by) {
        ways.commit();
        side.walk(by);
    }

    private void turn(int by) {
        ways.commit();
        model.turn(by);
    }
}
