package cn.cunce.ui.start;

import cn.cunce.job.Jobs;
import cn.cunce.service.OpenBook;
import cn.cunce.service.OpenedBook;
import cn.cunce.ui.shell.Messages.Level;
import cn.cunce.ui.shell.Messages.Message;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What a locked screen knows: the book stays open behind it, and a password of the book unlocks.
public final class LockViewModel {

    /// Where it leads.
    ///
    /// @param unlocked back to what was there
    /// @param closing puts the book away, so that the recovery key can open it
    public record Ways(Runnable unlocked, Runnable closing) {}

    private final OpenBook opening;
    private final OpenedBook book;
    private final Jobs jobs;
    private final Ways ways;
    private final Tries tries = new Tries();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Message>> message =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    public LockViewModel(OpenBook opening, OpenedBook book, Jobs jobs, Ways ways) {
        this.opening = opening;
        this.book = book;
        this.jobs = jobs;
        this.ways = ways;
    }

    void unlock(String typed) {
        if (!tries.isPausing() && !busy.get()) {
            busy.set(true);
            message.set(Optional.empty());
            jobs.run(
                    "start.unlocking",
                    () -> opening.fits(book.folder(), typed.toCharArray()),
                    this::tried);
        }
    }

    private void tried(boolean fits) {
        busy.set(false);
        if (fits) {
            tries.right();
            ways.unlocked().run();
        } else {
            tries.wrong();
            message.set(Optional.of(Message.of(Level.MUST, "start.wrongPassword")));
        }
    }

    void closeBook() {
        ways.closing().run();
    }

    /// The book behind it, and who works in it.
    String who() {
        return book.card().name() + " • " + book.actor();
    }

    Tries tries() {
        return tries;
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Message>> messageProperty() {
        return message.getReadOnlyProperty();
    }
}
