package cn.cunce.ui.register;

import cn.cunce.job.Jobs;
import cn.cunce.job.Newest;
import cn.cunce.ui.part.Memory;
import cn.cunce.ui.register.RegisterReader.Read;
import cn.cunce.ui.shell.Messages;
import cn.cunce.ui.shell.Place;
import cn.cunce.ui.shell.Place.Neighbour;
import cn.cunce.ui.shell.ShellViewModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;

/// What the list of households knows: all households of the book, what is asked of them, and what
/// came of it. What is shown stays until the next answer is there.
public final class RegisterViewModel {

    /// The window around the list.
    public record Window(ShellViewModel shell, Messages messages, Memory memory) {}

    private final RegisterDesk desk;
    private final Window window;
    private final RegisterReader reader;
    private final Newest asking;
    private final RegisterMarks marks = new RegisterMarks();
    private final RegisterLayout layout;
    private final SavedViews views;
    private final RegisterDeeds deeds;
    private final ReadOnlyObjectWrapper<RegisterQuestion> question;
    private final ReadOnlyObjectWrapper<RegisterAnswer> answer =
            new ReadOnlyObjectWrapper<>(RegisterAnswer.NOTHING);
    private final IntegerProperty year = new SimpleIntegerProperty();
    private final BooleanBinding busy;
    private RegisterIndex index;

    /// @param place what the list is narrowed to at first
    public RegisterViewModel(Place.Register place, RegisterDesk desk, Jobs jobs, Window window) {
        this.desk = desk;
        this.window = window;
        this.reader = new RegisterReader(desk, jobs, this::know);
        this.asking = new Newest(jobs);
        this.busy = Bindings.or(reader.busyProperty(), asking.busyProperty());
        this.layout = new RegisterLayout(desk.columns(), window.memory());
        this.views = new SavedViews(window.memory());
        this.deeds = new RegisterDeeds(this, desk, jobs, window);
        this.index = new RegisterIndex(List.of(), desk.columns(), desk.texts());
        var narrowed = new RegisterFilter("", "", "", "", "", false, false, false, place.only());
        this.question =
                new ReadOnlyObjectWrapper<>(
                        new RegisterQuestion(
                                narrowed.search(place.search()), layout.order(), layout.sum()));
        year.subscribe((_, chosen) -> reader.read(chosen.intValue()));
    }

    /// Reads the book again; what is shown stays meanwhile.
    public void read() {
        reader.read(year.get());
    }

    /// Another screen is gone to: remembers the widths of the columns, and reads no more.
    void leave() {
        layout.keepWidths();
        reader.giveUp();
        asking.giveUp();
    }

    private void know(RegisterIndex read) {
        index = read;
        marks.refresh(read);
        layout.several(read.villages() > 1);
        ask();
    }

    private void ask() {
        var known = index;
        var asked = question.get();
        asking.ask("register.asking", progress -> known.answer(asked, progress), this::show);
    }

    private void show(RegisterAnswer came) {
        answer.set(came);
        window.shell().count(came.all().households(), came.all().people());
    }

    /// Narrows the list to something else.
    void narrow(RegisterFilter to) {
        if (!to.equals(question.get().filter())) {
            question.set(question.get().narrowed(to));
            ask();
        }
    }

    RegisterFilter filter() {
        return question.get().filter();
    }

    /// Sorts by a column, the other way round if it is by that already; behind the columns chosen
    /// before, or instead of them. A third time it is sorted by it no more.
    void sort(RegisterColumn column, boolean behind) {
        var before = question.get().order();
        var old = before.stream().filter(key -> key.column().equals(column.id())).findFirst();
        var next = next(column, old);
        var order = new ArrayList<SortKey>();
        if (behind) {
            before.forEach(
                    key -> {
                        if (!key.column().equals(column.id())) {
                            order.add(key);
                        } else {
                            next.ifPresent(order::add);
                        }
                    });
        }
        if (old.isEmpty() || !behind) {
            next.ifPresent(order::add);
        }
        order(order);
    }

    private static Optional<SortKey> next(RegisterColumn column, Optional<SortKey> old) {
        if (old.isEmpty()) {
            return Optional.of(new SortKey(column.id(), false));
        }
        return old.filter(key -> !key.falling()).map(key -> new SortKey(key.column(), true));
    }

    void order(List<SortKey> order) {
        layout.keepOrder(order);
        question.set(question.get().ordered(order));
        ask();
    }

    /// Adds up another column, or none.
    void add(String column) {
        layout.keepSum(column);
        question.set(question.get().adding(column));
        ask();
    }

    /// Calls back a filter and its order.
    void show(SavedViews.View view) {
        layout.keepOrder(view.order());
        question.set(question.get().narrowed(view.filter()).ordered(view.order()));
        ask();
    }

    void keepView(String name) {
        views.keep(new SavedViews.View(name, filter(), question.get().order()));
    }

    /// Opens a card, with the households shown as its neighbours.
    void open(RegisterRow row) {
        window.shell().navigator().go(new Place.Card(row.id(), neighbours()));
    }

    private List<Neighbour> neighbours() {
        return answer.get().rows().stream()
                .map(
                        row ->
                                new Neighbour(
                                        row.id(),
                                        row.number(),
                                        row.head(),
                                        row.people(),
                                        row.tag().words()))
                .toList();
    }

    /// Whether there is such a screen for the open book.
    boolean leadsTo(Class<? extends Place> kind) {
        return window.shell().navigator().knows(kind);
    }

    void go(Place place) {
        window.shell().navigator().go(place);
    }

    /// In words, for paper and files: each part of the filter.
    List<String> filterWords() {
        return filter().parts().stream().map(part -> part.words(desk.texts())).toList();
    }

    RegisterMarks marks() {
        return marks;
    }

    RegisterLayout layout() {
        return layout;
    }

    RegisterColumns columns() {
        return desk.columns();
    }

    SavedViews views() {
        return views;
    }

    RegisterDeeds deeds() {
        return deeds;
    }

    /// Marks all that are shown.
    void markAll() {
        marks.addAll(answer.get().rows());
    }

    ReadOnlyObjectProperty<RegisterQuestion> questionProperty() {
        return question.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<RegisterAnswer> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /// The year of the figures; 0 for the latest of each village.
    IntegerProperty yearProperty() {
        return year;
    }

    ReadOnlyObjectProperty<List<Integer>> yearsProperty() {
        return reader.yearsProperty();
    }

    ReadOnlyObjectProperty<Read> readProperty() {
        return reader.readProperty();
    }

    /// Whether a new answer is being worked out.
    BooleanBinding busy() {
        return busy;
    }
}
