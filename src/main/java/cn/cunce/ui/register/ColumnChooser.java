package cn.cunce.ui.register;

import cn.cunce.text.Pinyin;
import cn.cunce.text.Texts;
import cn.cunce.ui.part.Words;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// All columns that the list can show, beside it: searched, and shown or hidden by a key.
final class ColumnChooser {

    private final VBox pane;
    private final RegisterViewModel model;
    private final Runnable reset;
    private final Runnable closed;
    private final Texts texts;
    private final Pinyin pinyin = new Pinyin();
    private final TextField search = new TextField();
    private final ListView<RegisterColumn> list = new ListView<>();

    /// @param reset brings the usual columns and widths back
    /// @param closed takes the focus back
    ColumnChooser(
            VBox pane, RegisterViewModel model, Runnable reset, Runnable closed, Texts texts) {
        this.pane = pane;
        this.model = model;
        this.reset = reset;
        this.closed = closed;
        this.texts = texts;
    }

    void fill() {
        var offered =
                model.columns().all().stream()
                        .filter(column -> !RegisterColumns.FROZEN.contains(column.id()))
                        .toList();
        var found = new FilteredList<>(FXCollections.observableArrayList(offered));
        list.setId("allColumns");
        list.setItems(found);
        list.setCellFactory(_ -> new Cell());
        VBox.setVgrow(list, Priority.ALWAYS);
        search.setId("findColumn");
        search.setPromptText(texts.of("register.findColumn"));
        search.textProperty().subscribe(typed -> found.setPredicate(one -> fits(one, typed)));
        var title = new Label(texts.of("register.columnsTitle", offered.size()));
        title.getStyleClass().add("pane-title");
        var back = new Button(texts.of("register.resetColumns"));
        back.setId("resetColumns");
        back.setOnAction(_ -> reset.run());
        var hint = new Label(texts.of("register.columnsHint"));
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        pane.getChildren().setAll(title, search, list, hint, back);
        pane.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        model.layout().shownProperty().subscribe(_ -> list.refresh());
        Words.whenShown(pane, false);
    }

    private boolean fits(RegisterColumn column, String typed) {
        return typed.isBlank()
                || pinyin.fits(typed.strip(), column.label())
                || column.group().contains(typed.strip());
    }

    void toggle() {
        var open = !pane.isVisible();
        Words.whenShown(pane, open);
        if (open) {
            search.requestFocus();
        } else {
            closed.run();
        }
    }

    private void press(KeyEvent event) {
        var inSearch = event.getTarget() == search;
        switch (event.getCode()) {
            case ESCAPE -> {
                event.consume();
                toggle();
            }
            case DOWN, ENTER -> {
                if (inSearch) {
                    event.consume();
                    list.requestFocus();
                    list.getSelectionModel().selectFirst();
                } else if (event.getCode() == KeyCode.ENTER) {
                    event.consume();
                    toggleLooked();
                }
            }
            case SPACE -> {
                if (!inSearch) {
                    event.consume();
                    toggleLooked();
                }
            }
            default -> {}
        }
    }

    private void toggleLooked() {
        List.copyOf(list.getSelectionModel().getSelectedItems()).forEach(model.layout()::toggle);
    }

    /// A column with a mark where it is shown.
    private final class Cell extends ListCell<RegisterColumn> {

        private final Label mark = new Label();
        private final Label name = new Label();
        private final Label group = new Label();
        private final HBox line;

        Cell() {
            mark.getStyleClass().add("mark-box");
            group.getStyleClass().addAll("hint", "quiet-text");
            var gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            line = new HBox(mark, name, gap, group);
            line.getStyleClass().add("column-line");
            setOnMouseClicked(
                    click -> {
                        if (!isEmpty()) {
                            model.layout().toggle(getItem());
                        }
                    });
        }

        @Override
        protected void updateItem(RegisterColumn column, boolean empty) {
            super.updateItem(column, empty);
            setGraphic(empty || column == null ? null : line);
            if (!empty && column != null) {
                name.setText(column.label());
                group.setText(column.group());
                mark.setText(model.layout().shows(column) ? "✓" : "");
            }
        }
    }
}
