package cn.cunce.ui.home;

import cn.cunce.model.value.Table;
import cn.cunce.model.value.TableCell;
import cn.cunce.text.Texts;
import cn.cunce.ui.part.FileChoice;
import cn.cunce.ui.part.Fxml;
import cn.cunce.ui.part.Words;
import cn.cunce.ui.shell.Command;
import cn.cunce.ui.shell.Screen;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The pictures of a book: a question at the left, its answer, its picture or the table of it.
public final class ChartsView implements Screen {

    private final ChartsViewModel model;
    private final FileChoice files;
    private final Texts texts;
    private final Drawings drawings;

    @FXML private Label counting;
    @FXML private ListView<Question> questions;
    @FXML private VBox sheet;
    @FXML private Label finding;
    @FXML private Label basis;
    @FXML private StackPane drawing;
    @FXML private TableView<List<TableCell>> table;
    @FXML private ToggleButton asTable;

    public ChartsView(ChartsViewModel model, FileChoice files, Texts texts) {
        this.model = model;
        this.files = files;
        this.texts = texts;
        this.drawings = new Drawings(model::list);
    }

    @Override
    public Parent load() {
        return Fxml.load(this, "charts.fxml", texts);
    }

    @Override
    public void shown() {
        model.read();
        questions.requestFocus();
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.named("charts.toggleTable", () -> asTable.fire(), "Ctrl+T"),
                Command.named("charts.export", this::export, "Ctrl+E"),
                Command.named("charts.save", this::save, "Ctrl+P"),
                Command.named("charts.home", this::home));
    }

    @Override
    public String help() {
        return "charts.help";
    }

    @FXML
    private void initialize() {
        Words.whenShown(counting, model.countingProperty());
        questions.getItems().setAll(model.questions());
        questions.setCellFactory(_ -> new QuestionCell());
        questions.getSelectionModel().select(model.questionProperty().get());
        questions
                .getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        chosen -> {
                            if (chosen != null) {
                                model.questionProperty().set(chosen);
                            }
                        });
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        asTable.selectedProperty().subscribe(this::showTable);
        model.pictureProperty().subscribe(this::show);
    }

    private final class QuestionCell extends ListCell<Question> {
        @Override
        protected void updateItem(Question question, boolean empty) {
            super.updateItem(question, empty);
            setText(empty || question == null ? "" : texts.of(question.key()));
        }
    }

    private void showTable(boolean shown) {
        Words.whenShown(table, shown);
    }

    private void show(Optional<Picture> picture) {
        finding.setText(picture.map(Picture::finding).orElse(""));
        basis.setText(picture.map(Picture::basis).orElse(""));
        drawing.getChildren()
                .setAll(picture.map(Picture::drawing).map(drawings::of).stream().toList());
        picture.map(Picture::table).ifPresent(this::fill);
    }

    private void fill(Table rows) {
        table.getColumns().clear();
        for (var i = 0; i < rows.headers().size(); i++) {
            var place = i;
            var column = new TableColumn<List<TableCell>, String>(rows.headers().get(i));
            column.setCellValueFactory(
                    row -> new ReadOnlyStringWrapper(text(row.getValue().get(place))));
            column.setSortable(false);
            table.getColumns().add(column);
        }
        table.getItems().setAll(rows.rows());
    }

    private static String text(TableCell cell) {
        return switch (cell) {
            case TableCell.Words(var text) -> text;
            case TableCell.Count(var number) -> String.valueOf(number);
            case TableCell.Decimal(var number) -> number.toPlainString();
            case TableCell.Amount(var money) -> money.yuan().toPlainString();
            case TableCell.Day(var day) -> day.toString();
        };
    }

    @FXML
    private void home() {
        model.goHome();
    }

    @FXML
    private void export() {
        files.save("charts.export", model.fileName() + ".xlsx", FileChoice.Kind.WORKBOOK)
                .ifPresent(model::export);
    }

    /// What is seen: question, answer, picture and table.
    @FXML
    private void save() {
        files.save("charts.save", model.fileName() + ".png", FileChoice.Kind.IMAGE)
                .ifPresent(
                        file -> {
                            var image = sheet.snapshot(null, null);
                            model.save(() -> PictureFile.write(image, file), file);
                        });
    }
}
