package cn.cunce.ui.packs;

import cn.cunce.model.rule.Parameter;
import cn.cunce.service.ParameterWas;
import cn.cunce.text.Texts;
import cn.cunce.ui.part.Fxml;
import cn.cunce.ui.part.Words;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// A new value for a parameter on screen: the value, its days and why, below the list.
final class SettingView {

    private final SettingViewModel model;
    private final Texts texts;

    @FXML private VBox panel;
    @FXML private Label parameter;
    @FXML private TextField newValue;
    @FXML private TextField firstDay;
    @FXML private TextField lastDay;
    @FXML private TextField reason;
    @FXML private Label taken;
    @FXML private Button set;
    @FXML private Button replace;

    SettingView(SettingViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    Parent load() {
        return Fxml.load(this, "setting.fxml", texts);
    }

    @FXML
    private void initialize() {
        newValue.textProperty().bindBidirectional(model.valueProperty());
        firstDay.textProperty().bindBidirectional(model.fromProperty());
        lastDay.textProperty().bindBidirectional(model.toProperty());
        reason.textProperty().bindBidirectional(model.reasonProperty());
        model.parameterProperty().subscribe(this::show);
        model.takenProperty().subscribe(this::show);
    }

    private void show(Optional<Parameter> chosen) {
        Words.whenShown(panel, chosen.isPresent());
        parameter.setText(
                chosen.map(one -> texts.of("packs.setWhat", one.title(), one.unit())).orElse(""));
        if (chosen.isPresent()) {
            newValue.requestFocus();
        }
    }

    private void show(List<ParameterWas> values) {
        Words.whenShown(taken, !values.isEmpty());
        Words.whenShown(replace, !values.isEmpty());
        Words.whenShown(set, values.isEmpty());
        taken.setText(values.isEmpty() ? "" : texts.of("packs.taken", WasWords.of(texts, values)));
    }

    @FXML
    private void set() {
        model.set();
    }

    @FXML
    private void replace() {
        model.replace();
    }

    @FXML
    private void hide() {
        model.hide();
    }
}
