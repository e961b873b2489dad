package cn.cunce.ui.register;

import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The keys of the list: to mark, to extend, to open, to copy, and between search and table.
final class RegisterKeys {

    private static final KeyCombination ALL = KeyCombination.valueOf("Ctrl+A");
    private static final KeyCombination COPY = KeyCombination.valueOf("Ctrl+C");

    private final RegisterViewModel model;
    private final RegisterTable list;
    private final TableView<RegisterRow> table;
    private final TextField search;

    RegisterKeys(
            RegisterViewModel model,
            RegisterTable list,
            TableView<RegisterRow> table,
            TextField search) {
        this.model = model;
        this.list = list;
        this.table = table;
        this.search = search;
    }

    void listen() {
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::pressSearch);
        new TypeAhead(table).listen();
    }

    private void press(KeyEvent event) {
        if (ALL.match(event)) {
            event.consume();
            model.markAll();
        } else if (COPY.match(event)) {
            event.consume();
            copy();
        } else if (event.isShiftDown() && step(event.getCode()) != 0) {
            event.consume();
            extend(step(event.getCode()));
        } else if (event.getCode() == KeyCode.SPACE) {
            event.consume();
            list.selected().ifPresent(model.marks()::toggle);
        } else if (event.getCode() == KeyCode.ENTER && list.selected().isPresent()) {
            event.consume();
            model.open(list.selected().orElseThrow());
        } else if (event.getCode() == KeyCode.ESCAPE && !model.marks().isEmpty()) {
            event.consume();
            model.marks().clear();
        }
    }

    private static int step(KeyCode code) {
        return switch (code) {
            case UP -> -1;
            case DOWN -> 1;
            default -> 0;
        };
    }

    /// Marks the household looked at and its neighbour, and goes there.
    private void extend(int by) {
        var at = table.getSelectionModel().getSelectedIndex();
        var next = at + by;
        if (at < 0 || next < 0 || next >= list.rows().size()) {
            return;
        }
        model.marks().add(list.rows().get(at), list.rows().get(next));
        list.select(next);
        table.scrollTo(Math.max(0, next - 5));
    }

    void copy() {
        model.deeds().copy(list.selected(), RegisterKeys::put);
    }

    private static void put(RegisterDeeds.Copied copied) {
        var content = new ClipboardContent();
        content.putString(copied.text());
        content.putHtml(copied.page());
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void pressSearch(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DOWN) {
            event.consume();
            table.requestFocus();
            list.goTo(0);
        } else if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
            event.consume();
            search.clear();
        }
    }

    /// F4: the next household with something missing.
    void nextGap() {
        var from = table.getSelectionModel().getSelectedIndex() + 1;
        for (var i = from; i < list.rows().size(); i++) {
            if (list.rows().get(i).counts().missing() > 0) {
                list.goTo(i);
                return;
            }
        }
    }
}
