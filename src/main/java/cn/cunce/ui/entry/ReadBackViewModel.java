package cn.cunce.ui.entry;

import cn.cunce.text.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// 念读核对: what was typed, in the order of the paper, for reading aloud to each other.
final class ReadBackViewModel {

    /// One answer.
    ///
    /// @param whose the member's name, empty for the household
    /// @param note of doubt, empty for none
    record Line(Spot spot, String whose, String label, String value, boolean ticked, String note) {}

    private final EntryViewModel model;
    private final Texts texts;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();

    ReadBackViewModel(EntryViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    /// What has been typed by now; what stands empty is not read.
    void read() {
        var read = new ArrayList<Line>();
        for (var spot : PaperOrder.spots(model.face().members())) {
            var line = line(spot);
            if (!line.value().isEmpty()) {
                read.add(line);
            }
        }
        lines.setAll(read);
    }

    private Line line(Spot spot) {
        var whose = spot.member() == 0 ? "" : model.face().name(spot.member());
        var label = PaperOrder.question(spot.field()).map(asked -> texts.of(asked.label()));
        var state = model.face().state(spot);
        return new Line(
                spot,
                whose,
                label.orElse(spot.field().label()),
                state.text(),
                model.typed().isTicked(spot),
                state.doubted() ? state.note() : "");
    }

    /// Read aloud and right, or not after all.
    void tick(int at) {
        var line = lines.get(at);
        model.typed().tick(line.spot(), !line.ticked());
        lines.set(at, line(line.spot()));
    }

    int ticked() {
        return (int) lines.stream().filter(Line::ticked).count();
    }

    List<Line> all() {
        return List.copyOf(lines);
    }

    ObservableList<Line> lines() {
        return lines;
    }
}
