package cn.cunce.ui.targeting;

import cn.cunce.model.field.CodeLists;
import cn.cunce.text.Pinyin;
import cn.cunce.text.Texts;
import cn.cunce.ui.part.Choices;
import cn.cunce.ui.part.FieldEditor;
import cn.cunce.ui.part.Words;
import cn.cunce.ui.targeting.FillViewModel.Fill;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The field below the list of what is missing. Enter writes down what was typed and goes on to the
/// next household that lacks the same.
final class FillView extends VBox {

    private final FillViewModel model;
    private final Runnable toList;
    private final CodeLists codes;
    private final Pinyin pinyin;
    private final Texts texts;
    private final Label label = new Label();
    private final HBox line = new HBox();
    private Optional<FieldEditor> editor = Optional.empty();
    private boolean isWalking;

    /// @param toList brings the focus back to the list
    FillView(FillViewModel model, Runnable toList, CodeLists codes, Pinyin pinyin, Texts texts) {
        this.model = model;
        this.toList = toList;
        this.codes = codes;
        this.pinyin = pinyin;
        this.texts = texts;
        getStyleClass().add("fill-box");
        label.getStyleClass().add("field-label");
        line.getStyleClass().add("reason-buttons");
        getChildren().setAll(label, line);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        model.fillProperty().subscribe(this::show);
    }

    /// To the field, if there is one.
    ///
    /// @return whether there is
    boolean focus() {
        isWalking = editor.isPresent();
        editor.ifPresent(FieldEditor::requestFocus);
        return isWalking;
    }

    private void show(Optional<Fill> fill) {
        Words.whenShown(this, fill.isPresent());
        editor = fill.map(this::made);
        line.getChildren().clear();
        editor.ifPresent(field -> line.getChildren().add(field));
        label.setText(fill.map(Fill::label).orElse(""));
        if (isWalking) {
            editor.ifPresentOrElse(FieldEditor::requestFocus, toList);
            isWalking = editor.isPresent();
        }
    }

    private FieldEditor made(Fill fill) {
        var field = fill.fact().field();
        var made = new FieldEditor(field, Choices.of(field, codes, pinyin, texts), texts);
        made.setAdvancing(false);
        made.show(model.state(fill));
        made.setPromptText(field.unit());
        made.onLeft(typed -> model.put(fill, typed));
        HBox.setHgrow(made, Priority.ALWAYS);
        return made;
    }

    /// Enter chooses in an open list of codes; else it writes down what stands there.
    private void press(KeyEvent event) {
        var field = editor.filter(FieldEditor::isFocused);
        if (field.isEmpty() || field.get().isComposing() || field.get().isListShowing()) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            field.get().commit();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            isWalking = false;
            toList.run();
        }
    }
}
