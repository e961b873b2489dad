package cn.cunce.ui.settings;

import cn.cunce.job.Jobs;
import cn.cunce.service.BookCard;
import cn.cunce.service.CompactBook;
import cn.cunce.service.MeasureBook;
import cn.cunce.service.MeasureBook.Measured;
import cn.cunce.service.VerifyBook;
import cn.cunce.service.VerifyBook.Verified;
import cn.cunce.ui.part.Habits;
import cn.cunce.ui.part.Sizes;
import cn.cunce.ui.shell.Messages;
import cn.cunce.ui.shell.Messages.Level;
import cn.cunce.ui.shell.Messages.Message;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the tab of the book knows: how much is in it, whether it agrees with itself, how large its
/// file is.
public final class BookViewModel {

    /// What it works with.
    public record Desk(
            BookCard card,
            Path folder,
            MeasureBook measuring,
            VerifyBook verifying,
            CompactBook compacting,
            Habits habits) {}

    private final Desk desk;
    private final Jobs jobs;
    private final Messages messages;
    private final Ways ways;
    private final ReadOnlyObjectWrapper<Optional<Measured>> measured =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    public BookViewModel(Desk desk, Jobs jobs, Messages messages, Ways ways) {
        this.desk = desk;
        this.jobs = jobs;
        this.messages = messages;
        this.ways = ways;
    }

    void begin() {
        jobs.run(
                "settings.measuring",
                desk.measuring()::measure,
                found -> measured.set(Optional.of(found)));
    }

    /// Compares the book with its own changes, in the drawer.
    void verify() {
        busy.set(true);
        Jobs.LongWork<Verified> work = _ -> desk.verifying().verify();
        jobs.run("settings.verifying", work, this::verified);
    }

    private void verified(Verified found) {
        busy.set(false);
        if (found.problems().isEmpty()) {
            say(Level.GOOD, "settings.verifiedWell", found.changes(), found.records());
        } else if (found.isWell()) {
            say(Level.LOOK, "settings.verifiedMended", found.mended());
        } else {
            say(Level.MUST, "settings.verifiedBad", found.problems().size() - found.mended());
        }
    }

    /// Among the saves, in their order: none of them may fall between copy and exchange.
    void compact() {
        busy.set(true);
        jobs.run("settings.compacting", desk.compacting()::compact, this::compacted);
    }

    private void compacted(CompactBook.Result result) {
        busy.set(false);
        switch (result) {
            case CompactBook.Result.Compacted(var before, var after) ->
                    ways.again(
                            Message.of(
                                    Level.GOOD,
                                    "settings.compacted",
                                    Sizes.of(before),
                                    Sizes.of(after)));
            case CompactBook.Result.NotEqual _ -> say(Level.LOOK, "settings.compactDiffers");
            case CompactBook.Result.NotWritten(var reason) ->
                    say(Level.MUST, "settings.compactNotWritten", reason);
        }
    }

    boolean isReferenceDayToday() {
        return desk.habits().isReferenceDayToday();
    }

    void setReferenceDayToday(boolean today) {
        if (today != isReferenceDayToday()) {
            desk.habits().setReferenceDayToday(today);
            ways.again(Message.of(Level.TOLD, "settings.referenceDayChanged"));
        }
    }

    private void say(Level level, String key, Object... args) {
        messages.say(Message.of(level, key, args));
    }

    BookCard card() {
        return desk.card();
    }

    Path folder() {
        return desk.folder();
    }

    ReadOnlyObjectProperty<Optional<Measured>> measuredProperty() {
        return measured.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
