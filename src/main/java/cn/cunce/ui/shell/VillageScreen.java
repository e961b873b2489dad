package cn.cunce.ui.shell;

import cn.cunce.job.Jobs;
import cn.cunce.text.Texts;
import cn.cunce.ui.part.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;

/// A screen about one village, with a line above it to choose another where the book holds several.
/// Another village has a screen of its own: nothing of the one before can stand on it.
public final class VillageScreen implements Screen {

    private final VillageChoice choice;
    private final Function<String, Screen> screens;
    private final Jobs jobs;
    private final Texts texts;
    private final BorderPane root = new BorderPane();
    private final ChoiceBox<String> box = new ChoiceBox<>();
    private final HBox line = new HBox();
    private final Map<String, String> names = new LinkedHashMap<>();
    private Optional<Screen> screen = Optional.empty();
    private String shown = "";

    /// @param screens makes that of a village, by its code
    public VillageScreen(
            VillageChoice choice, Function<String, Screen> screens, Jobs jobs, Texts texts) {
        this.choice = choice;
        this.screens = screens;
        this.jobs = jobs;
        this.texts = texts;
    }

    @Override
    public Parent load() {
        line.getStyleClass().addAll("tool-line", "village-line");
        line.getChildren().setAll(new Label(texts.of("shell.ofVillage")), box);
        box.setId("villageOfBook");
        box.setConverter(Words.of(this::name));
        box.valueProperty().subscribe(this::choose);
        root.setTop(line);
        Words.whenShown(line, false);
        open();
        return root;
    }

    private String name(String code) {
        var name = names.getOrDefault(code, "");
        return name.isEmpty() ? code : name;
    }

    private void open() {
        shown = choice.code();
        var fresh = screens.apply(shown);
        screen = Optional.of(fresh);
        root.setCenter(fresh.load());
    }

    private void choose(@org.jspecify.annotations.Nullable String code) {
        if (code != null && !code.equals(shown)) {
            left();
            choice.choose(code);
            open();
            screen.ifPresent(Screen::shown);
        }
    }

    @Override
    public void shown() {
        if (!choice.code().equals(shown)) {
            open();
        }
        screen.ifPresent(Screen::shown);
        jobs.run("shell.villages", choice::read, this::offer);
    }

    private void offer(Map<String, String> known) {
        names.clear();
        names.putAll(known);
        Words.whenShown(line, known.size() > 1);
        box.getItems().setAll(known.keySet());
        box.setValue(known.containsKey(shown) ? shown : null);
    }

    @Override
    public void left() {
        screen.ifPresent(Screen::left);
    }

    @Override
    public void changed() {
        screen.ifPresent(Screen::changed);
    }

    @Override
    public List<Command> commands() {
        return screen.map(Screen::commands).orElse(List.of());
    }

    @Override
    public String help() {
        return screen.map(Screen::help).orElse("");
    }
}
