package cn.cunce.ui.settings;

import cn.cunce.text.Texts;
import cn.cunce.ui.part.Fxml;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;

/// 录入 on screen.
public final class TypingView implements Section.Form {

    private final HabitsViewModel model;
    private final Texts texts;

    @FXML private CheckBox walksOn;
    @FXML private CheckBox showsTimes;

    public TypingView(HabitsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @Override
    public Parent load() {
        return Fxml.load(this, "typing.fxml", texts);
    }

    @Override
    public void shown() {
        model.begin();
    }

    @FXML
    private void initialize() {
        walksOn.selectedProperty().bindBidirectional(model.walksOnProperty());
        showsTimes.selectedProperty().bindBidirectional(model.showsTimesProperty());
    }
}
