package cn.cunce.ui.card;

import cn.cunce.text.Texts;
import cn.cunce.ui.card.CardSheet.Difference;
import cn.cunce.ui.part.Columns;
import cn.cunce.ui.part.Fxml;
import cn.cunce.ui.part.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// 看某一天: where the day is typed, the band that says whose past is shown, and what has become
/// different since.
final class ThenView {

    private final CardViewModel model;
    private final Texts texts;

    @FXML private HBox asking;
    @FXML private TextField day;
    @FXML private HBox band;
    @FXML private Label told;
    @FXML private Button compare;
    @FXML private VBox differences;
    @FXML private Label counts;
    @FXML private TableView<Difference> differing;
    @FXML private TableColumn<Difference, String> what;
    @FXML private TableColumn<Difference, String> field;
    @FXML private TableColumn<Difference, String> then;
    @FXML private TableColumn<Difference, String> now;

    ThenView(CardViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    Parent load() {
        return Fxml.load(this, "then.fxml", texts);
    }

    @FXML
    private void initialize() {
        Columns.words(what, 10, Difference::what);
        Columns.words(field, 14, Difference::field);
        Columns.words(then, 22, difference -> said(difference.then()));
        Columns.words(now, 22, difference -> said(difference.now()));
        Words.whenShown(asking, false);
        model.thenProperty().subscribe(this::show);
        model.comparingProperty().subscribe(_ -> compared());
        model.sheetProperty().subscribe(_ -> compared());
    }

    private String said(String value) {
        return value.isEmpty() ? texts.of("card.notRecorded") : value;
    }

    /// Asks for the day.
    void ask() {
        Words.whenShown(asking, true);
        day.requestFocus();
        day.selectAll();
    }

    private void show(Optional<LocalDate> date) {
        Words.whenShown(band, date.isPresent());
        told.setText(date.map(one -> texts.of("card.then", one)).orElse(""));
        if (date.isPresent()) {
            Words.whenShown(asking, false);
        }
    }

    private void compared() {
        var comparing = model.comparingProperty().get();
        var all =
                model.sheetProperty().get().map(CardSheet::differing).orElse(List.<Difference>of());
        Words.whenShown(differences, comparing);
        compare.setText(texts.of(comparing ? "card.notCompared" : "card.compare"));
        differing.getItems().setAll(all);
        Words.whenShown(differing, !all.isEmpty());
        counts.setText(
                all.isEmpty()
                        ? texts.of("card.nothingDiffers")
                        : texts.of("card.differing", all.size()));
    }

    @FXML
    private void go() {
        model.showDay(day.getText());
    }

    @FXML
    private void giveUp() {
        Words.whenShown(asking, false);
    }

    @FXML
    private void compare() {
        model.compare();
    }

    @FXML
    private void toNow() {
        model.showNow();
    }
}
