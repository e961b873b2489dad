package cn.cunce.ui.targeting;

import cn.cunce.job.Jobs;
import cn.cunce.model.rule.Subject;
import cn.cunce.ui.shell.Messages.Level;
import cn.cunce.ui.shell.Messages.Message;
import cn.cunce.ui.shell.Place;
import cn.cunce.ui.shell.Whereabouts;
import cn.cunce.ui.targeting.GapLine.Head;
import cn.cunce.ui.targeting.GapLine.Item;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.ObservableList;

/// What the list of missing facts knows: which there are, and at which somebody is.
final class GapsViewModel implements SideList {

    private final TargetingDesk desk;
    private final TargetingViewModel.Window window;
    private final Exporter exporter;
    private final FillViewModel fill;
    private final Folded folded = new Folded();
    private final ReadOnlyIntegerWrapper size = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper known = new ReadOnlyBooleanWrapper(true);
    private Optional<Inquiry> asked = Optional.empty();
    private List<TargetingRow> rows = List.of();

    /// @param filled heard when a fact was written, of whom
    GapsViewModel(
            TargetingDesk desk,
            Jobs jobs,
            TargetingViewModel.Window window,
            Consumer<Subject> filled) {
        this.desk = desk;
        this.window = window;
        this.exporter = new Exporter(jobs, window.messages());
        this.fill = new FillViewModel(desk, jobs, window.messages(), filled);
        folded.atProperty().subscribe((_, _) -> look());
    }

    /// What the answers of a rule lack. Who was at one that is found now is at the next.
    ///
    /// @param told whether it is worked out what they lack
    void show(Optional<Inquiry> inquiry, List<TargetingRow> answers, boolean told) {
        asked = inquiry;
        rows = answers;
        var list = inquiry.map(one -> list(one, answers));
        size.set(list.map(GapList::size).orElse(0));
        folded.show(open -> list.map(all -> all.lines(open)).orElse(List.of()));
        look();
        known.set(told);
    }

    private GapList list(Inquiry inquiry, List<TargetingRow> answers) {
        return new GapList(answers, desk.words().reasons(inquiry.pack()), inquiry.on().getYear());
    }

    private void look() {
        fill.look(asked, item());
    }

    private Optional<Item> item() {
        var at = folded.atProperty().get();
        return at < lines().size() && lines().get(at) instanceof Item item
                ? Optional.of(item)
                : Optional.empty();
    }

    /// The next household that lacks the same, where what was typed did not find it.
    void next() {
        select(Math.min(folded.atProperty().get() + 1, lines().size() - 1));
    }

    @Override
    public void select(int place) {
        folded.select(place);
    }

    @Override
    public void fold(GapLine line, boolean closed) {
        folded.fold(line, closed);
    }

    /// Goes to the field of one household, or of the village; a fact of many opens or folds.
    @Override
    public void go(GapLine line) {
        switch (line) {
            case Head head when head.walked() -> fold(head, head.open());
            case Head head when Whereabouts.isOfVillage(head.key()) ->
                    go(Optional.of(new Place.Village(Optional.of(head.key()))));
            case Head head -> window.messages().say(ofPack(head));
            case Item item -> {
                var card = new Place.Card(item.subject().record(), List.of());
                go(item.place().or(() -> Optional.of(card)));
            }
        }
    }

    private Message ofPack(Head head) {
        var said = Message.of(Level.TOLD, "targeting.ofPack", head.title());
        return window.shell().navigator().knows(Place.Packs.class)
                ? said.with("targeting.seePacks", () -> go(Optional.of(new Place.Packs())))
                : said;
    }

    private void go(Optional<? extends Place> place) {
        var navigator = window.shell().navigator();
        place.filter(one -> navigator.knows(one.getClass())).ifPresent(navigator::go);
    }

    /// The whole list as a workbook: whose, what, and who can tell it.
    void export(Path file) {
        asked.ifPresent(
                inquiry -> {
                    var all = rows;
                    exporter.export(() -> desk.words().tables().gaps(inquiry, all), file);
                });
    }

    /// The one that is typed in place.
    FillViewModel fill() {
        return fill;
    }

    @Override
    public ObservableList<GapLine> lines() {
        return folded.lines();
    }

    @Override
    public ReadOnlyBooleanProperty knownProperty() {
        return known.getReadOnlyProperty();
    }

    /// How many facts are missing.
    @Override
    public ReadOnlyIntegerProperty sizeProperty() {
        return size.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyIntegerProperty atProperty() {
        return folded.atProperty();
    }
}
