package cn.cunce.ui.card;

import cn.cunce.model.ledger.Cause;
import cn.cunce.text.Texts;
import cn.cunce.ui.card.CardSheet.HistoryLine;
import cn.cunce.ui.card.CardSheet.Spot;
import cn.cunce.ui.card.HistoryViewModel.Filter;
import cn.cunce.ui.part.Columns;
import cn.cunce.ui.part.Fxml;
import cn.cunce.ui.part.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// 变动记录: who, when, from what to what, why and on which device, narrowed as one likes.
final class HistoryView implements CardTab {

    private static final int SHORT_ID = 8;

    private final CardViewModel model;
    private final HistoryViewModel history;
    private final Texts texts;
    private boolean filling;

    @FXML private ChoiceBox<Optional<String>> ofWhat;
    @FXML private ChoiceBox<Optional<String>> ofField;
    @FXML private ChoiceBox<Optional<Cause.Kind>> ofCause;
    @FXML private Label value;
    @FXML private Button all;
    @FXML private Label counts;
    @FXML private TableView<HistoryLine> lines;
    @FXML private TableColumn<HistoryLine, String> at;
    @FXML private TableColumn<HistoryLine, String> actor;
    @FXML private TableColumn<HistoryLine, String> what;
    @FXML private TableColumn<HistoryLine, String> field;
    @FXML private TableColumn<HistoryLine, String> change;
    @FXML private TableColumn<HistoryLine, String> cause;
    @FXML private TableColumn<HistoryLine, String> device;

    HistoryView(CardViewModel model, Texts texts) {
        this.model = model;
        this.history = model.history();
        this.texts = texts;
    }

    @Override
    public Parent load() {
        return Fxml.load(this, "history.fxml", texts);
    }

    @FXML
    private void initialize() {
        Columns.words(at, 10, HistoryLine::at);
        Columns.words(actor, 5.5, HistoryLine::actor);
        Columns.words(what, 8, HistoryLine::what);
        Columns.words(field, 11, HistoryLine::field);
        Columns.words(change, 26, HistoryLine::change);
        Columns.words(cause, 5, HistoryLine::cause);
        Columns.words(device, 7, this::device);
        lines.setItems(history.lines());
        lines.setPlaceholder(
                new EmptySection(texts, "card.noHistory", "card.showAll", history::clear));
        ofWhat.setConverter(Words.of(one -> one.orElse(texts.of("card.everybody"))));
        ofField.setConverter(Words.of(one -> one.orElse(texts.of("card.everyField"))));
        ofCause.setConverter(
                Words.of(
                        one ->
                                one.map(kind -> texts.of(CardHistory.cause(kind)))
                                        .orElse(texts.of("card.everyCause"))));
        ofWhat.valueProperty().subscribe(this::narrow);
        ofField.valueProperty().subscribe(this::narrow);
        ofCause.valueProperty().subscribe(this::narrow);
        history.filterProperty().subscribe(this::show);
        history.lines().addListener((Observable _) -> count());
        count();
    }

    private String device(HistoryLine line) {
        return line.device().equals(model.desk().device())
                ? texts.of("card.thisDevice")
                : line.device().substring(0, Math.min(SHORT_ID, line.device().length()));
    }

    @Override
    public void show(CardSheet sheet) {
        filling = true;
        fill(ofWhat, history.whats());
        fill(ofField, history.fields());
        fill(ofCause, history.causes());
        filling = false;
        show(history.filterProperty().get());
        count();
    }

    private static <T> void fill(ChoiceBox<Optional<T>> box, List<T> all) {
        var choices = new ArrayList<Optional<T>>();
        choices.add(Optional.empty());
        all.forEach(one -> choices.add(Optional.of(one)));
        box.getItems().setAll(choices);
    }

    private void show(Filter filter) {
        filling = true;
        ofWhat.setValue(filter.what());
        ofField.setValue(filter.field());
        ofCause.setValue(filter.cause());
        filling = false;
        Words.whenShown(value, filter.spot().isPresent());
        value.setText(filter.spot().map(this::called).orElse(""));
        Words.whenShown(all, !filter.equals(Filter.ALL));
    }

    /// 罗正芳 • 健康状况
    private String called(Spot spot) {
        return history.lines().stream()
                .findFirst()
                .map(line -> texts.of("card.historyOf", line.what(), line.field()))
                .orElse(texts.of("card.historyOfField", spot.field().label()));
    }

    private void narrow() {
        if (!filling && ofWhat.getValue() != null && ofCause.getValue() != null) {
            history.filter(
                    new Filter(
                            ofWhat.getValue(),
                            ofField.getValue(),
                            ofCause.getValue(),
                            Optional.empty()));
        }
    }

    private void count() {
        counts.setText(texts.of("card.historyCount", history.lines().size(), history.count()));
    }

    @FXML
    private void all() {
        history.clear();
    }

    @Override
    public Optional<Spot> focused() {
        return Optional.ofNullable(lines.getFocusModel().getFocusedItem()).map(HistoryLine::spot);
    }
}
