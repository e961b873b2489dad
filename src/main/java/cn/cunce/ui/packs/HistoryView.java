package cn.cunce.ui.packs;

import cn.cunce.service.ShowParameterHistory.Entry;
import cn.cunce.text.Texts;
import cn.cunce.ui.part.Columns;
import cn.cunce.ui.part.Fxml;
import cn.cunce.ui.part.Words;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

/// What this place has set over a pack on screen: who, when, what it was and is, and why.
final class HistoryView {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    private final HistoryViewModel model;
    private final Texts texts;

    @FXML private TableView<Entry> acts;
    @FXML private TableColumn<Entry, String> at;
    @FXML private TableColumn<Entry, String> actor;
    @FXML private TableColumn<Entry, String> what;
    @FXML private TableColumn<Entry, String> before;
    @FXML private TableColumn<Entry, String> after;
    @FXML private TableColumn<Entry, String> why;
    @FXML private TableColumn<Entry, String> state;
    @FXML private HBox taking;
    @FXML private TextField backReason;
    @FXML private Button takeBack;

    HistoryView(HistoryViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    Parent load() {
        return Fxml.load(this, "history.fxml", texts);
    }

    @FXML
    private void initialize() {
        Columns.words(at, 9, entry -> MOMENT.format(entry.act().at()));
        Columns.words(actor, 6, entry -> entry.act().actor());
        Columns.words(what, 14, Entry::title);
        Columns.words(before, 15, entry -> WasWords.of(texts, entry.before()));
        Columns.words(after, 15, entry -> WasWords.of(texts, entry.after()));
        Columns.words(why, 12, entry -> entry.act().reason());
        Columns.words(state, 6, this::state);
        acts.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        acts.setItems(model.entries());
        acts.setPlaceholder(new Label(texts.of("packs.noActs")));
        acts.getSelectionModel()
                .selectedItemProperty()
                .subscribe(entry -> model.choose(Optional.ofNullable(entry)));
        backReason.textProperty().bindBidirectional(model.reasonProperty());
        model.chosenProperty().subscribe(_ -> Words.whenShown(taking, model.canTakeBack()));
    }

    private String state(Entry entry) {
        if (entry.act().isRevocation()) {
            return texts.of("packs.isTakingBack");
        }
        return texts.of(entry.revoked() ? "packs.isTakenBack" : "packs.holds");
    }

    @FXML
    private void takeBack() {
        model.takeBack();
    }
}
