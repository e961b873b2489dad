package cn.cunce.ui.entry;

import cn.cunce.job.Jobs;
import cn.cunce.ui.shell.Messages;
import cn.cunce.ui.shell.Messages.Level;
import cn.cunce.ui.shell.Messages.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The papers of this batch and whatever else has been begun, in their order.
public final class QueueViewModel {

    private static final int MOST = 999;
    private static final String NUMBER = "\\d{1,6}";

    private final QueueDesk desk;
    private final Jobs jobs;
    private final Messages messages;
    private final ObservableList<Slip> slips = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper current = new ReadOnlyStringWrapper("");
    private Consumer<Slip> go = _ -> {};

    QueueViewModel(QueueDesk desk, Jobs jobs, Messages messages) {
        this.desk = desk;
        this.jobs = jobs;
        this.messages = messages;
    }

    /// Hears which household somebody wants to turn to.
    void onGo(Consumer<Slip> listener) {
        go = listener;
    }

    void read() {
        jobs.run("entry.queueing", desk::slips, this::show);
    }

    void show(List<Slip> read) {
        var shown = new ArrayList<>(read);
        if (read.stream().noneMatch(slip -> slip.key().equals(current.get()))) {
            slips.stream()
                    .filter(slip -> slip.key().equals(current.get()))
                    .findFirst()
                    .ifPresent(shown::add);
        }
        slips.setAll(shown);
    }

    /// This one is being typed; `head` as it stands by now.
    void current(Slip slip, String head) {
        current.set(slip.key());
        var named =
                new Slip(
                        slip.key(),
                        slip.paper(),
                        slip.household(),
                        head,
                        slip.people(),
                        slip.state(),
                        slip.typedAt());
        for (var i = 0; i < slips.size(); i++) {
            if (slips.get(i).key().equals(slip.key())) {
                if (!slips.get(i).head().equals(head)) {
                    slips.set(i, named);
                }
                return;
            }
        }
        slips.add(named);
    }

    /// Puts the papers of these numbers into the queue, and turns to the first of them.
    void begin(String first, String last) {
        var from = number(first);
        var to = last.isBlank() ? from : number(last);
        if (from.isEmpty() || to.isEmpty() || to.get() < from.get()) {
            messages.say(Message.of(Level.LOOK, "entry.rangeUnread"));
            return;
        }
        if (to.get() - from.get() >= MOST) {
            messages.say(Message.of(Level.LOOK, "entry.rangeLong", MOST));
            return;
        }
        jobs.run("entry.queueing", () -> begun(from.get(), to.get()), this::begun);
    }

    private List<Slip> begun(int first, int last) {
        desk.begin(first, last);
        return desk.slips();
    }

    private void begun(List<Slip> read) {
        slips.setAll(read);
        read.stream().filter(slip -> slip.state() == Slip.State.WAITING).findFirst().ifPresent(go);
    }

    private static Optional<Integer> number(String typed) {
        var plain = typed.strip();
        return plain.matches(NUMBER) && Integer.parseInt(plain) > 0
                ? Optional.of(Integer.parseInt(plain))
                : Optional.empty();
    }

    void go(Slip slip) {
        if (!slip.key().equals(current.get())) {
            go.accept(slip);
        }
    }

    /// The one before (-1) or after (1) the current one; after the last one another sheet, where
    /// something stands on this.
    Optional<Slip> beside(int by, boolean isTouched) {
        var at = place() + by;
        if (at >= slips.size() && isTouched) {
            return Optional.of(fresh());
        }
        return at >= 0 && at < slips.size() ? Optional.of(slips.get(at)) : Optional.empty();
    }

    /// What is to be typed after the current one, then what was passed over before it.
    Optional<Slip> nextToType() {
        var at = Math.max(0, place());
        for (var i = 1; i < slips.size(); i++) {
            var slip = slips.get((at + i) % slips.size());
            if (slip.isToType()) {
                return Optional.of(slip);
            }
        }
        return Optional.empty();
    }

    /// What a new window goes on with: the draft typed last, else the first paper that waits.
    static Slip resumed(List<Slip> slips) {
        return slips.stream()
                .filter(slip -> slip.typedAt().isPresent())
                .filter(slip -> slip.paper().isPresent() || slip.household().isEmpty())
                .max((a, b) -> a.typedAt().orElseThrow().compareTo(b.typedAt().orElseThrow()))
                .or(
                        () ->
                                slips.stream()
                                        .filter(Slip::isToType)
                                        .filter(QueueViewModel::isPaper)
                                        .findFirst())
                .orElseGet(() -> Slip.fresh(1));
    }

    private static boolean isPaper(Slip slip) {
        return slip.paper().isPresent();
    }

    /// A sheet without a number whose key no other has.
    Slip fresh() {
        var nth = 1;
        while (isTaken(Slip.fresh(nth).key())) {
            nth++;
        }
        return Slip.fresh(nth);
    }

    private boolean isTaken(String key) {
        return slips.stream().anyMatch(slip -> slip.key().equals(key));
    }

    private int place() {
        for (var i = 0; i < slips.size(); i++) {
            if (slips.get(i).key().equals(current.get())) {
                return i;
            }
        }
        return -1;
    }

    /// How many papers are saved.
    int done() {
        return (int)
                slips.stream().filter(QueueViewModel::isPaper).filter(s -> !s.isToType()).count();
    }

    /// How many papers there are.
    int papers() {
        return (int) slips.stream().filter(QueueViewModel::isPaper).count();
    }

    ObservableList<Slip> slips() {
        return slips;
    }

    ReadOnlyStringProperty currentProperty() {
        return current.getReadOnlyProperty();
    }
}
