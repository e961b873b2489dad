package cn.cunce.ui.targeting;

import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.Rule;
import cn.cunce.text.Texts;
import cn.cunce.ui.part.Fxml;
import cn.cunce.ui.part.Words;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/// The choices of the tool line on screen.
final class QuestionView {

    /// How many letters wide a window is that has room for the labels of the boxes.
    private static final double ROOM_EM = 98;

    private final QuestionViewModel model;
    private final Texts texts;

    @FXML private Label packLabel;
    @FXML private Label onLabel;
    @FXML private Label ruleLabel;
    @FXML private ChoiceBox<Pack> pack;
    @FXML private Label example;
    @FXML private ComboBox<String> on;
    @FXML private ChoiceBox<Rule> rule;
    @FXML private ChoiceBox<Optional<KeptRun>> compared;

    QuestionView(QuestionViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    Parent load() {
        return Fxml.load(this, "question.fxml", texts);
    }

    @FXML
    private void initialize() {
        Offer.between(pack, model.packs(), model.packProperty(), model::choose, this::named);
        Offer.between(
                rule,
                model.rules(),
                model.askedProperty().map(asked -> asked.map(Inquiry::rule)),
                model::choose,
                Rule::title);
        Offer.between(
                compared,
                model.runs(),
                model.comparedProperty().map(Optional::of),
                model::compare,
                this::comparison);
        pack.sceneProperty().flatMap(Scene::widthProperty).subscribe(_ -> fit());
        packLabel.fontProperty().subscribe(_ -> fit());
        model.days().addListener((Observable _) -> showDays());
        model.onProperty().subscribe(day -> on.setValue(day.toString()));
        on.valueProperty().subscribe((_, typed) -> typeDay(typed));
        model.packProperty().subscribe(one -> one.ifPresent(this::tell));
        model.packProperty()
                .subscribe(one -> Words.whenShown(example, one.filter(Pack::example).isPresent()));
        model.runs().addListener((Observable _) -> showCompared());
        showDays();
        showCompared();
    }

    /// Half a word says nothing: where there is no room, what the boxes show says enough.
    private void fit() {
        var scene = pack.getScene();
        var hasRoom = scene == null || scene.getWidth() > ROOM_EM * packLabel.getFont().getSize();
        Words.whenShown(packLabel, hasRoom);
        Words.whenShown(onLabel, hasRoom);
        Words.whenShown(ruleLabel, hasRoom);
    }

    private String named(Pack one) {
        return texts.of("targeting.packVersion", one.title(), one.version());
    }

    /// A name may be longer than its box.
    private void tell(Pack one) {
        pack.setTooltip(new Tooltip(named(one)));
    }

    /// Other days make the box forget what stood in it.
    private void showDays() {
        on.getItems().setAll(model.days().stream().map(LocalDate::toString).toList());
        on.setValue(model.onProperty().get().toString());
    }

    private void typeDay(String typed) {
        if (typed != null && !typed.equals(model.onProperty().get().toString())) {
            model.typeDay(typed);
        }
    }

    private void showCompared() {
        Words.whenShown(compared, model.runs().size() > 1);
    }

    private String comparison(Optional<KeptRun> with) {
        return with.map(
                        kept ->
                                kept.on().equals(model.onProperty().get())
                                        ? texts.of("targeting.comparedWithKept", kept.made())
                                        : texts.of("targeting.comparedWithDay", kept.on()))
                .orElseGet(() -> texts.of("targeting.comparedWithNothing"));
    }
}
