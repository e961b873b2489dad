package cn.cunce.ui.entry;

import cn.cunce.model.field.PersonFields;
import cn.cunce.ui.part.FieldEditor;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys of the sheet, heard before the field they are pressed in: same as above, next person,
/// end of the members, save, undo.
final class SheetKeys {

    private final EntryViewModel model;
    private final Function<FieldEditor, Optional<Spot>> spots;

    /// @param spots where an editor stands
    SheetKeys(EntryViewModel model, Function<FieldEditor, Optional<Spot>> spots) {
        this.model = model;
        this.spots = spots;
    }

    void listen(Node sheet) {
        sheet.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        sheet.addEventFilter(KeyEvent.KEY_TYPED, this::type);
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.F10 || isControl(event, KeyCode.ENTER)) {
            event.consume();
            editor(event).ifPresent(FieldEditor::commit);
            model.save();
            return;
        }
        editor(event).ifPresent(editor -> press(event, editor, spots.apply(editor)));
    }

    private void press(KeyEvent event, FieldEditor editor, Optional<Spot> spot) {
        if (spot.isEmpty()) {
            return;
        }
        switch (event.getCode()) {
            case ENTER, TAB -> goOn(event, editor, spot.get());
            case DELETE -> takeOut(event, spot.get());
            case Z -> undo(event, editor);
            case UP -> up(event, editor, spot.get());
            default -> {}
        }
    }

    private void goOn(KeyEvent event, FieldEditor editor, Spot spot) {
        if (event.isShiftDown() || event.isControlDown()) {
            return;
        }
        if (spot.field() == PersonFields.NAME
                && editor.getText().isBlank()
                && spot.member() > model.members()) {
            event.consume();
            model.go(PaperOrder.AFTER_MEMBERS);
        } else if (spot.equals(PaperOrder.LAST) && event.getCode() == KeyCode.ENTER) {
            event.consume();
            editor.commit();
            model.save();
        } else if (!editor.isListShowing()) {
            // what follows from it is filled in, and passed by, before the focus goes on
            editor.commit();
        }
    }

    private void takeOut(KeyEvent event, Spot spot) {
        if (event.isControlDown() && spot.member() > 0) {
            event.consume();
            model.takeOutMember(spot.member());
        }
    }

    /// Within a field the field's own undo comes first.
    private void undo(KeyEvent event, FieldEditor editor) {
        if (isControl(event, KeyCode.Z) && !editor.isUndoable()) {
            event.consume();
            model.undo();
        }
    }

    private void up(KeyEvent event, FieldEditor editor, Spot spot) {
        if (spot.member() > 1 && !editor.isListShowing()) {
            event.consume();
            model.go(spot.of(spot.member() - 1));
        }
    }

    private void type(KeyEvent event) {
        editor(event).ifPresent(editor -> type(event, editor, spots.apply(editor)));
    }

    private void type(KeyEvent event, FieldEditor editor, Optional<Spot> spot) {
        if (spot.isEmpty()) {
            return;
        }
        switch (event.getCharacter()) {
            case " ", "\u3000" -> same(event, editor, spot.get());
            case "/", "／", "、" -> nextPerson(event, editor, spot.get());
            default -> {}
        }
    }

    /// Space in an empty field says what the line above says.
    private void same(KeyEvent event, FieldEditor editor, Spot spot) {
        if (editor.getText().isBlank()) {
            event.consume();
            var above = model.same(spot);
            if (!above.isEmpty()) {
                editor.setText(above);
                editor.requestFocusTraversal(TraversalDirection.NEXT);
            }
        }
    }

    private void nextPerson(KeyEvent event, FieldEditor editor, Spot spot) {
        if (spot.member() > 0) {
            event.consume();
            editor.commit();
            var next = Math.min(spot.member() + 1, model.members() + 1);
            model.go(new Spot(next, PersonFields.NAME));
        }
    }

    private static boolean isControl(KeyEvent event, KeyCode code) {
        return event.isControlDown() && event.getCode() == code;
    }

    private static Optional<FieldEditor> editor(KeyEvent event) {
        return event.getTarget() instanceof FieldEditor editor
                ? Optional.of(editor)
                : Optional.empty();
    }
}
