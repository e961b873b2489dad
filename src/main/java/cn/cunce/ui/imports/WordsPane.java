package cn.cunce.ui.imports;

import cn.cunce.model.field.CodeList;
import cn.cunce.text.Texts;
import cn.cunce.ui.imports.ColumnLine.Unread;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Words of a column that no code list knows, and what a person says that they mean.
final class WordsPane extends VBox {

    /// Hears what a word means.
    interface Meaning {
        void said(String word, String code);
    }

    private final ListView<Unread> words = new ListView<>();
    private final ComboBox<CodeList.Entry> codes = new ComboBox<>();

    WordsPane(Texts texts, Meaning meaning) {
        getStyleClass().add("import-words");
        setId("wordsPane");
        var title = new Label(texts.of("import.unreadWords"));
        title.getStyleClass().add("look-text");
        words.setId("words");
        words.getStyleClass().add("import-word-list");
        words.setCellFactory(
                _ -> Shown.cell(word -> texts.of("import.word", word.word(), word.cells())));
        codes.setId("codes");
        codes.setPromptText(texts.of("import.meaning"));
        codes.setConverter(Shown.by(CodeList.Entry::label));
        var mean = new Button(texts.of("import.mean"));
        mean.setId("mean");
        mean.disableProperty().bind(codes.valueProperty().isNull());
        mean.setOnAction(_ -> say(meaning));
        var row = new HBox(codes, mean);
        row.getStyleClass().add("import-actions");
        getChildren().addAll(title, words, row);
        show(List.of(), List.of());
    }

    private void say(Meaning meaning) {
        var word = words.getSelectionModel().getSelectedItem();
        var code = codes.getValue();
        if (word != null && code != null) {
            meaning.said(word.word(), code.code());
        }
    }

    /// @param entries of the list of the column's field
    void show(List<Unread> unread, List<CodeList.Entry> entries) {
        setVisible(!unread.isEmpty());
        setManaged(!unread.isEmpty());
        words.getItems().setAll(unread);
        words.getSelectionModel().selectFirst();
        codes.getItems().setAll(entries);
    }
}
