package cn.cunce.ui.targeting;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The keys of the desk: ask, find, go from pane to pane, open a card.
final class TargetingKeys {

    private static final KeyCombination FIND = KeyCombination.valueOf("Ctrl+F");
    private static final KeyCombination EXPORT = KeyCombination.valueOf("Ctrl+E");
    private static final KeyCombination AGAIN = KeyCombination.valueOf("Ctrl+R");

    /// What the screen does about a key.
    ///
    /// @param toTable brings the focus to the table
    /// @param toPanel brings the focus to the panel beside it
    /// @param export asks where to, and gives out what is seen
    record Ways(Runnable toTable, Runnable toPanel, Runnable export) {}

    private final TargetingViewModel model;
    private final TextField search;
    private final TableView<TargetingRow> table;
    private final Ways ways;

    TargetingKeys(
            TargetingViewModel model, TextField search, TableView<TargetingRow> table, Ways ways) {
        this.model = model;
        this.search = search;
        this.table = table;
        this.ways = ways;
    }

    void listen(Node screen) {
        screen.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.F5 || AGAIN.match(event)) {
            event.consume();
            model.run();
            leaveChoices(event);
        } else if (event.getCode() == KeyCode.F6) {
            event.consume();
            changePane();
        } else if (event.getCode() == KeyCode.ESCAPE && !table.isFocused()) {
            event.consume();
            ways.toTable().run();
        } else if (EXPORT.match(event)) {
            event.consume();
            ways.export().run();
        } else if (FIND.match(event)) {
            event.consume();
            search.requestFocus();
        } else if (event.getTarget() == search && isToTable(event.getCode())) {
            event.consume();
            ways.toTable().run();
            table.getSelectionModel().selectFirst();
        } else if (table.isFocused() && event.getCode() == KeyCode.ENTER) {
            event.consume();
            Optional.ofNullable(table.getSelectionModel().getSelectedItem()).ifPresent(model::open);
        }
    }

    private static boolean isToTable(KeyCode code) {
        return code == KeyCode.ENTER || code == KeyCode.DOWN;
    }

    /// Whoever has chosen what to ask wants to see the answers.
    private void leaveChoices(KeyEvent event) {
        if (!(event.getTarget() instanceof ListView)) {
            ways.toTable().run();
        }
    }

    private void changePane() {
        if (table.isFocused()) {
            ways.toPanel().run();
        } else {
            ways.toTable().run();
        }
    }
}
