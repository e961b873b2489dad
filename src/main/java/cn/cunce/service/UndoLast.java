package cn.cunce.service;

import cn.cunce.model.ledger.HybridTime;
import cn.cunce.service.ListOperations.Done;
import cn.cunce.service.ListOperations.State;
import cn.cunce.service.UndoBatch.Result.Undone;
import cn.cunce.store.BookReader;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Takes back what one person did last at this device, and brings it back: Ctrl+Z and Ctrl+Y over
/// everything, worked out from the ledger.
///
/// It goes no further back than the sitting, as in other programs: a key pressed by mistake must
// not
/// take back yesterday. What is older stands in 操作记录.
public final class UndoLast {

    /// How far back it goes.
    private static final int MOST = 500;

    /// What was taken back or brought back.
    ///
    /// @param undone what came of it
    public record Step(Done done, Undone undone) {}

    private final OpenedBook opened;
    private final UndoBatch undoing;
    private final HybridTime begun;

    /// The sitting begins now.
    public UndoLast(OpenedBook opened) {
        this.opened = opened;
        this.undoing = new UndoBatch(opened);
        this.begun = opened.book().read(BookReader::latest);
    }

    /// Empty where nothing is left to take back.
    public Optional<Step> undo() {
        return first(
                own().stream()
                        .filter(done -> done.state() == State.LIVE)
                        .sorted(Comparator.comparing(Done::at).reversed()));
    }

    /// Empty where nothing was undone, or something else was done since.
    public Optional<Step> redo() {
        var own = own();
        var latest = own.stream().map(Done::at).max(Comparator.naturalOrder()).orElse(begun);
        return first(
                own.stream()
                        .filter(done -> done.state() == State.UNDONE)
                        .filter(done -> done.changed().compareTo(latest) > 0)
                        .sorted(Comparator.comparing(Done::changed).reversed()));
    }

    /// What nothing is left of is passed by.
    private Optional<Step> first(Stream<Done> candidates) {
        return candidates.flatMap(done -> step(done).stream()).findFirst();
    }

    private Optional<Step> step(Done done) {
        return switch (undoing.undo(done.reference())) {
            case Undone undone -> Optional.of(new Step(done, undone));
            case UndoBatch.Result.Nothing _ -> Optional.empty();
        };
    }

    private List<Done> own() {
        return new ListOperations(opened).latest(MOST).stream().filter(this::isOwn).toList();
    }

    private boolean isOwn(Done done) {
        return done.device().equals(opened.device().id())
                && done.actor().equals(opened.actor())
                && done.at().compareTo(begun) > 0;
    }
}
