package cn.cunce.ui.settings;

import cn.cunce.settings.Settings;
import cn.cunce.settings.Settings.Theme;
import cn.cunce.text.Texts;
import cn.cunce.ui.part.Fxml;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;

/// 显示 on screen: what is chosen is seen at once.
public final class LookView implements Section.Form {

    private static final int STEP = 10;

    private final Look look;
    private final Texts texts;

    @FXML private Slider size;
    @FXML private Label percent;
    @FXML private ToggleGroup themes;
    @FXML private ToggleButton light;
    @FXML private ToggleButton dark;
    @FXML private ToggleButton system;
    @FXML private CheckBox still;

    public LookView(Look look, Texts texts) {
        this.look = look;
        this.texts = texts;
    }

    @Override
    public Parent load() {
        return Fxml.load(this, "look.fxml", texts);
    }

    @FXML
    private void initialize() {
        size.setMin(Settings.LEAST_PERCENT);
        size.setMax(Settings.MOST_PERCENT);
        size.setMajorTickUnit(STEP);
        size.setBlockIncrement(STEP);
        look.fontPercent().subscribe(now -> size.setValue(now.intValue()));
        look.fontPercent().subscribe(now -> percent.setText(texts.of("settings.percent", now)));
        size.valueProperty()
                .subscribe(
                        value ->
                                look.fontPercent()
                                        .set(Math.round(value.floatValue() / STEP) * STEP));
        var buttons = Map.of(Theme.LIGHT, light, Theme.DARK, dark, Theme.SYSTEM, system);
        look.theme().subscribe(now -> themes.selectToggle(buttons.get(now)));
        buttons.forEach((theme, button) -> button.setOnAction(_ -> choose(theme)));
        still.selectedProperty().bindBidirectional(look.still());
    }

    /// One of the three is always in force, also after it was clicked a second time.
    private void choose(Theme theme) {
        look.theme().set(theme);
        themes.selectToggle(
                switch (theme) {
                    case LIGHT -> light;
                    case DARK -> dark;
                    case SYSTEM -> system;
                });
    }
}
