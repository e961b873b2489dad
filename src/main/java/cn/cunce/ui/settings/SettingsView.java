package cn.cunce.ui.settings;

import cn.cunce.text.Texts;
import cn.cunce.ui.part.Fxml;
import cn.cunce.ui.shell.Command;
import cn.cunce.ui.shell.Screen;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;

/// 设置 on screen: tabs at the left, one form at the right.
public final class SettingsView implements Screen {

    private static final PseudoClass FOUND = PseudoClass.getPseudoClass("found");

    private final SettingsViewModel model;
    private final Texts texts;
    private final Map<Section, Parent> forms = new HashMap<>();

    @FXML private TextField search;
    @FXML private ListView<Section> tabs;
    @FXML private ScrollPane scroll;
    @FXML private Label nothing;

    public SettingsView(SettingsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @Override
    public Parent load() {
        return Fxml.load(this, "settings.fxml", texts);
    }

    @Override
    public void shown() {
        chosen().form().shown();
        tabs.requestFocus();
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.named("settings.nextTab", () -> step(1), "Ctrl+Tab"),
                Command.named("settings.previousTab", () -> step(-1), "Ctrl+Shift+Tab"),
                Command.named("settings.find", search::requestFocus, "Ctrl+F"));
    }

    @Override
    public String help() {
        return "settings.help";
    }

    @FXML
    private void initialize() {
        for (var section : model.all()) {
            var form = section.form().load();
            forms.put(section, form);
            model.says(section, words(form, new ArrayList<>(List.of(texts.of(section.title())))));
        }
        tabs.setItems(model.sections());
        tabs.setCellFactory(_ -> new TabCell());
        tabs.getSelectionModel().selectedItemProperty().subscribe(this::show);
        search.textProperty().bindBidirectional(model.searchProperty());
        model.searchProperty().subscribe((_, _) -> showFound());
        tabs.getSelectionModel().selectFirst();
    }

    private Section chosen() {
        var chosen = tabs.getSelectionModel().getSelectedItem();
        return chosen == null ? model.all().getFirst() : chosen;
    }

    private void step(int by) {
        var count = model.sections().size();
        if (count > 0) {
            var next = tabs.getSelectionModel().getSelectedIndex() + by;
            tabs.getSelectionModel().select(Math.floorMod(next, count));
        }
    }

    private void show(Section section) {
        if (section != null) {
            scroll.setContent(forms.get(section));
            scroll.setVvalue(0);
            section.form().shown();
        }
    }

    private void showFound() {
        var any = !model.sections().isEmpty();
        nothing.setVisible(!any);
        nothing.setManaged(!any);
        scroll.setVisible(any);
        if (any && tabs.getSelectionModel().getSelectedItem() == null) {
            tabs.getSelectionModel().selectFirst();
        }
        forms.values().forEach(this::mark);
    }

    /// Everything that stands on a form, so that the search finds it without a list of its own.
    private static List<String> words(Node node, List<String> said) {
        if (node instanceof Labeled labeled && labeled.getText() != null) {
            said.add(labeled.getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> words(child, said));
        }
        return said;
    }

    private void mark(Node node) {
        if (node instanceof Label label) {
            label.pseudoClassStateChanged(FOUND, model.isFound(label.getText()));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::mark);
        }
    }

    private final class TabCell extends ListCell<Section> {
        @Override
        protected void updateItem(Section section, boolean empty) {
            super.updateItem(section, empty);
            setText(empty ? "" : texts.of(section.title()));
        }
    }
}
