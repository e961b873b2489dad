package cn.cunce.ui.entry;

import cn.cunce.model.field.Doubts;
import cn.cunce.model.ledger.HouseholdForm;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/// One household while it is typed: as the book had it, as it stands, and every step between, there
/// and back.
final class TypedSheet {

    /// @param opened as the book had it
    private record State(HouseholdForm opened, Sheet sheet) {}

    private final Slip slip;
    private final Deque<State> past = new ArrayDeque<>();
    private final Deque<State> future = new ArrayDeque<>();
    private final Set<Spot> ticked = new HashSet<>();
    private State state;
    private Spot at = PaperOrder.FIRST;

    TypedSheet(Slip slip, HouseholdForm opened, Sheet sheet) {
        this.slip = slip;
        this.state = new State(opened, sheet);
    }

    Slip slip() {
        return slip;
    }

    Sheet sheet() {
        return state.sheet();
    }

    HouseholdForm opened() {
        return state.opened();
    }

    /// A step that can be taken back; none if nothing changes by it.
    boolean step(Sheet next) {
        return step(opened(), next);
    }

    /// The same, of a sheet that turns out to be a household of the book.
    boolean step(HouseholdForm opened, Sheet next) {
        if (next.equals(sheet())) {
            return false;
        }
        past.push(state);
        future.clear();
        state = new State(opened, next);
        return true;
    }

    /// The book has it otherwise now; what is typed stays.
    void reopened(HouseholdForm now) {
        state = new State(now, sheet());
    }

    boolean undo() {
        return turn(past, future);
    }

    boolean redo() {
        return turn(future, past);
    }

    private boolean turn(Deque<State> from, Deque<State> to) {
        if (from.isEmpty()) {
            return false;
        }
        to.push(state);
        state = from.pop();
        return true;
    }

    /// With its steps there and back, as long as they lead to what the disk says.
    TypedSheet goneOnWith(TypedSheet read) {
        return sheet().equals(read.sheet()) ? this : read;
    }

    /// Whether anything has been typed that the book does not have.
    boolean isTouched() {
        return !sheet().form().equals(opened());
    }

    Spot at() {
        return at;
    }

    void at(Spot spot) {
        at = spot;
    }

    /// Not sure of this one.
    boolean doubt(Spot spot, String note) {
        var answers = Doubts.doubted(sheet().answers(spot), spot.field(), note);
        return step(sheet().beside(spot, answers));
    }

    boolean settle(Spot spot) {
        return step(sheet().beside(spot, Doubts.settled(sheet().answers(spot), spot.field())));
    }

    /// Whether it was read aloud and found right.
    boolean isTicked(Spot spot) {
        return ticked.contains(spot);
    }

    void tick(Spot spot, boolean right) {
        if (right) {
            ticked.add(spot);
        } else {
            ticked.remove(spot);
        }
    }
}
