package cn.cunce.ui.entry;

import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.PersonFields;
import cn.cunce.ui.entry.PaperOrder.Question;
import cn.cunce.ui.part.FieldEditor;
import cn.cunce.ui.part.Signs;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.input.InputEvent;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys of the sheet, heard before the field they are pressed in: same as above, next person,
/// end of the members, from cell to cell, undo. While an input method composes, none of them.
final class SheetKeys {

    private static final Set<LedgerField<?>> OWN =
            Set.of(PersonFields.NAME, PersonFields.ID_NUMBER);

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
        sheet.addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, this::compose);
    }

    private void press(KeyEvent event) {
        editor(event)
                .filter(editor -> !editor.isComposing())
                .ifPresent(editor -> press(event, editor, spots.apply(editor)));
    }

    private void press(KeyEvent event, FieldEditor editor, Optional<Spot> spot) {
        if (spot.isEmpty()) {
            return;
        }
        switch (event.getCode()) {
            case ENTER, TAB -> goOn(event, editor, spot.get());
            case DELETE -> takeOut(event, spot.get());
            case Z -> turn(event, editor.isUndoable(), model::undo);
            case Y -> turn(event, editor.isRedoable(), model::redo);
            case UP, DOWN, LEFT, RIGHT -> move(event, editor, spot.get());
            default -> {}
        }
    }

    private void goOn(KeyEvent event, FieldEditor editor, Spot spot) {
        if (event.isShiftDown() || event.isControlDown()) {
            return;
        }
        if (spot.field() == PersonFields.NAME
                && editor.getText().isBlank()
                && spot.member() > model.face().members()) {
            event.consume();
            model.go(PaperOrder.AFTER_MEMBERS);
        } else if (spot.equals(PaperOrder.LAST) && event.getCode() == KeyCode.ENTER) {
            event.consume();
            editor.commit();
            model.save();
        } else if (!editor.isListShowing()) {
            // what follows from it is filled in, and passed by, before the focus goes on
            editor.commit();
            model.confirm(spot);
        }
    }

    private void takeOut(KeyEvent event, Spot spot) {
        if (event.isControlDown() && spot.member() > 0) {
            event.consume();
            model.takeOutMember(spot.member());
        }
    }

    /// Within a field the field's own steps come first; where there is none of either, the frame's.
    private static void turn(KeyEvent event, boolean isOwn, BooleanSupplier step) {
        if (!event.isControlDown() || isOwn) {
            return;
        }
        event.consume();
        if (!step.getAsBoolean() && event.getSource() instanceof Node sheet) {
            sheet.getParent().fireEvent(event.copyFor(sheet, sheet.getParent()));
        }
    }

    /// Within the members' grid arrows go from cell to cell as in a sheet, as long as they would
    /// not move within a text.
    private void move(KeyEvent event, FieldEditor editor, Spot spot) {
        if (spot.member() == 0
                || event.isControlDown()
                || event.isShiftDown()
                || event.isAltDown()
                || editor.isListShowing()) {
            return;
        }
        target(event.getCode(), editor, spot)
                .ifPresent(
                        next -> {
                            event.consume();
                            editor.commit();
                            model.go(next);
                        });
    }

    private Optional<Spot> target(KeyCode key, FieldEditor editor, Spot spot) {
        return switch (key) {
            case UP -> Optional.of(spot.of(spot.member() - 1)).filter(next -> next.member() > 0);
            case DOWN ->
                    editor.hasList()
                            ? Optional.empty()
                            : Optional.of(spot.of(spot.member() + 1)).filter(this::isThere);
            case LEFT -> beside(spot, -1).filter(_ -> editor.isAtEdge(0));
            case RIGHT -> beside(spot, 1).filter(_ -> editor.isAtEdge(editor.getLength()));
            default -> Optional.empty();
        };
    }

    private boolean isThere(Spot spot) {
        return spot.member() <= model.face().members() + 1;
    }

    /// What does not apply is skipped by Enter, and can be gone to all the same.
    private static Optional<Spot> beside(Spot spot, int by) {
        var fields = PaperOrder.MEMBER.stream().<LedgerField<?>>map(Question::field).toList();
        var at = fields.indexOf(spot.field()) + by;
        return at >= 0 && at < fields.size()
                ? Optional.of(new Spot(spot.member(), fields.get(at)))
                : Optional.empty();
    }

    private void type(KeyEvent event) {
        editor(event)
                .filter(editor -> !editor.isComposing())
                .ifPresent(editor -> type(event, editor, spots.apply(editor)));
    }

    private void type(KeyEvent event, FieldEditor editor, Optional<Spot> spot) {
        if (spot.isEmpty()) {
            return;
        }
        if (Signs.isSame(event.getCharacter())) {
            same(event, editor, spot.get());
        } else if (Signs.isNext(event.getCharacter())) {
            nextPerson(event, editor, spot.get());
        }
    }

    /// An input method sends its 、 as text, not as a key.
    private void compose(InputMethodEvent event) {
        if (event.getTarget() instanceof FieldEditor editor
                && event.getComposed().isEmpty()
                && !editor.isComposing()) {
            var sign = event.getCommitted();
            var spot = spots.apply(editor);
            if (spot.isPresent() && Signs.isNext(sign)) {
                nextPerson(event, editor, spot.get());
            } else if (spot.isPresent() && Signs.isSame(sign)) {
                same(event, editor, spot.get());
            }
        }
    }

    /// Space in an empty field says what the line above says.
    ///
    /// Nobody has the name or the number of another.
    private void same(InputEvent event, FieldEditor editor, Spot spot) {
        if (editor.getText().isEmpty()) {
            event.consume();
            if (OWN.contains(spot.field())) {
                return;
            }
            var above = model.face().same(spot);
            if (!above.isEmpty()) {
                editor.setText(above);
                editor.commit();
                editor.requestFocusTraversal(TraversalDirection.NEXT);
            }
        }
    }

    private void nextPerson(InputEvent event, FieldEditor editor, Spot spot) {
        if (spot.member() > 0) {
            event.consume();
            editor.commit();
            var next = Math.min(spot.member() + 1, model.face().members() + 1);
            model.go(new Spot(next, PersonFields.NAME));
        }
    }

    private static Optional<FieldEditor> editor(KeyEvent event) {
        return event.getTarget() instanceof FieldEditor editor
                ? Optional.of(editor)
                : Optional.empty();
    }
}
