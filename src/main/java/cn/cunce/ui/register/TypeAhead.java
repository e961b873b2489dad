package cn.cunce.ui.register;

import javafx.animation.PauseTransition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

/// Letters and digits typed on the list jump to the next household whose head's name or whose
/// number they begin or end.
final class TypeAhead {

    private static final Duration PAUSE = Duration.seconds(1);

    private final TableView<RegisterRow> table;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final StringBuilder typed = new StringBuilder();

    TypeAhead(TableView<RegisterRow> table) {
        this.table = table;
        pause.setOnFinished(_ -> typed.setLength(0));
    }

    void listen() {
        table.addEventHandler(KeyEvent.KEY_TYPED, this::type);
    }

    private void type(KeyEvent event) {
        var sign = event.getCharacter();
        if (event.isControlDown() || event.isAltDown() || !sign.matches("[a-zA-Z0-9]")) {
            return;
        }
        event.consume();
        typed.append(sign.toLowerCase(java.util.Locale.ROOT));
        pause.playFromStart();
        jump(typed.toString());
    }

    private void jump(String wanted) {
        var name = new NameFits(wanted);
        for (var i = 0; i < table.getItems().size(); i++) {
            var row = table.getItems().get(i);
            if (row.number().startsWith(wanted)
                    || row.number().endsWith(wanted)
                    || isHead(row, name)) {
                table.getSelectionModel().clearAndSelect(i);
                table.scrollTo(i);
                return;
            }
        }
    }

    private static boolean isHead(RegisterRow row, NameFits name) {
        for (var member : row.members()) {
            if (member.name().equals(row.head())) {
                return name.test(member);
            }
        }
        return false;
    }
}
