package cn.cunce.ui.shell;

import cn.cunce.text.Texts;
import cn.cunce.ui.part.Fxml;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// Help in a drawer at the right: what the screen is for, what can be done on it and everywhere,
/// each with its keys. It does not take the focus.
final class HelpView {

    private final Texts texts;

    @FXML private VBox helpDrawer;
    @FXML private Label about;
    @FXML private Label ofScreen;
    @FXML private GridPane here;
    @FXML private GridPane everywhere;

    HelpView(Texts texts) {
        this.texts = texts;
    }

    Parent load() {
        return Fxml.load(this, "help.fxml", texts);
    }

    @FXML
    private void initialize() {
        show(false);
    }

    boolean isOpen() {
        return helpDrawer.isVisible();
    }

    void show(boolean shown) {
        helpDrawer.setVisible(shown);
        helpDrawer.setManaged(shown);
    }

    @FXML
    private void close() {
        show(false);
    }

    /// @param screen empty where no book is open
    void tell(Optional<Screen> screen, List<Command> ofFrame) {
        var words = screen.map(Screen::help).filter(key -> !key.isEmpty()).map(texts::of);
        about.setText(words.orElse(""));
        about.setVisible(words.isPresent());
        about.setManaged(words.isPresent());
        var commands = screen.map(Screen::commands).orElse(List.of());
        ofScreen.setVisible(!commands.isEmpty());
        ofScreen.setManaged(!commands.isEmpty());
        fill(here, commands);
        fill(everywhere, ofFrame);
    }

    private void fill(GridPane grid, List<Command> commands) {
        grid.getChildren().clear();
        var row = 0;
        for (var command : commands) {
            var name = new Label(texts.of(command.name()));
            var keys =
                    new Label(String.join("  ", command.keys().stream().map(this::key).toList()));
            name.setWrapText(true);
            keys.getStyleClass().add("key");
            keys.setVisible(!command.keys().isEmpty());
            grid.addRow(row++, keys, name);
        }
    }

    /// As it stands on the key.
    private String key(String name) {
        return KeyNames.of(name, texts);
    }
}
