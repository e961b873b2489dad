package cn.cunce.policy.engine;

import cn.cunce.model.field.Answers;
import cn.cunce.model.rule.Matter;
import cn.cunce.model.value.Money;
import cn.cunce.policy.engine.Slots.Listed;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;

/// The facts of whom a question is about, each in its place: read once, and then asked by every
/// compiled expression. The next household is laid into the same frame, so it is for one thread.
final class Frame {

    /// What has not been worked out yet; no number comes near it.
    static final long NOT_YET = Long.MAX_VALUE;

    private final Slots slots;
    private final Errors errors;
    private final PlainText plain;
    private final Reading reading = new Reading();
    private final Map<Listed, List<Element>> elements = new HashMap<>();
    private int version = -1;
    private Filling filling;
    private Optional<Matter> matter = Optional.empty();
    private long[] numbers = {};
    private Object[] things = {};
    private int[] sizes = {};
    private long[][] numberColumns = {};
    private Object[][] thingColumns = {};
    private int[] variables = {};
    private long[] kept = {};
    private long[] keptOfPlace = {};

    Frame(Slots slots, Errors errors, PlainText plain) {
        this.slots = slots;
        this.errors = errors;
        this.plain = plain;
        this.filling = new Filling(slots);
    }

    /// Lays the facts of another question into this frame; those of the same village stay,
    /// and those of the same household.
    void turnTo(Matter other) {
        // the first of all finds another version, too
        var changed =
                version != slots.version()
                        ? Optional.of(Part.PLACE)
                        : Part.changed(matter(), other);
        if (changed.isEmpty()) {
            return;
        }
        grow();
        matter = Optional.of(other);
        forget();
        if (changed.get() == Part.PLACE) {
            Arrays.fill(keptOfPlace, NOT_YET);
        }
        filling.fill(this, other, changed.get());
    }

    /// What was worked out of whom the question was about.
    void forget() {
        elements.clear();
        Arrays.fill(kept, NOT_YET);
    }

    /// The facts of a record that there is one of.
    void lay(Slot[] each, Answers answers) {
        for (var slot : each) {
            slot.load(answers, numbers, things);
        }
    }

    /// The facts of an element of a list.
    void lay(Slot[] each, Answers answers, int element) {
        for (var slot : each) {
            lay(slot, answers, element);
        }
    }

    void lay(Slot slot, Answers answers, int element) {
        slot.load(answers, numberColumns, thingColumns, element);
    }

    void makeRoom(Slot[] each, int elements) {
        for (var slot : each) {
            slot.room(numberColumns, thingColumns, elements);
        }
    }

    void size(int list, int elements) {
        sizes[list] = elements;
    }

    /// Something was compiled meanwhile that reads more facts of whom is asked about.
    void makeRoom() {
        turnTo(matter());
    }

    private void grow() {
        if (version == slots.version()) {
            return;
        }
        version = slots.version();
        filling = new Filling(slots);
        var room = slots.room();
        numbers = Arrays.copyOf(numbers, room.numbers());
        things = Arrays.copyOf(things, room.things());
        sizes = Arrays.copyOf(sizes, room.lists());
        numberColumns = new long[room.numberColumns()][0];
        thingColumns = new Object[room.thingColumns()][0];
        variables = Arrays.copyOf(variables, room.variables());
        kept = new long[room.kept()];
        keptOfPlace = new long[room.kept()];
    }

    long number(int slot) {
        return numbers[slot];
    }

    Object thing(int slot) {
        return things[slot];
    }

    /// A number of the element that a variable stands for.
    long number(int column, int variable) {
        return numberColumns[column][variables[variable]];
    }

    Object thing(int column, int variable) {
        return thingColumns[column][variables[variable]];
    }

    /// How many elements a list has.
    int size(int list) {
        return sizes[list];
    }

    /// From now on a variable stands for this element of its list.
    void let(int variable, int element) {
        variables[variable] = element;
    }

    /// The numbers that are worked out once for everybody asked about, or once for a village.
    long[] kept(boolean ofPlace) {
        return ofPlace ? keptOfPlace : kept;
    }

    /// The elements of a list with their names, for those who explain.
    List<Element> elements(Listed list) {
        return elements.computeIfAbsent(list, _ -> Elements.of(list.name(), matter(), list.year()));
    }

    /// What a variable stands for.
    Element element(Listed list, int variable) {
        return elements(list).get(variables[variable]);
    }

    /// What a status says, with the names of what is missing.
    Known known(int status, Consumer<SortedSet<String>> missing) {
        return switch (status) {
            case Status.NO -> Known.NO;
            case Status.YES -> Known.YES;
            case Status.OPEN -> {
                var names = new TreeSet<String>();
                missing.accept(names);
                yield Known.missing(names);
            }
            default -> new Known.Invalid(errors.code(status));
        };
    }

    /// As a number, if it is one that is known.
    long number(Known known) {
        return switch (known) {
            case Known.Exactly(Money money) -> Status.exactly(money.fen());
            case Known.Exactly(var count) -> Status.exactly((Long) count);
            case Known.Between _, Known.Missing _ -> Status.NUMBER_OPEN;
            case Known.Invalid(var code) -> Status.number(errors.status(code));
        };
    }

    /// Instead of a thing that is not known.
    Known unknown(int status) {
        return status == Status.OPEN ? Fast.Thing.OPEN : new Known.Invalid(errors.code(status));
    }

    Matter matter() {
        return matter.orElseThrow();
    }

    Errors errors() {
        return errors;
    }

    PlainText plain() {
        return plain;
    }

    Reading reading() {
        return reading;
    }
}
