package cn.cunce.ui.targeting;

import cn.cunce.model.rule.Pack;
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

    /// How many letters wide a window is, beside the name of the pack, that has room for the labels
    /// of the boxes.
    private static final double ROOM_EM = 85;

    /// How much more it takes for a box that is not always there.
    private static final double BOX_EM = 14;

    private final QuestionViewModel model;
    private final ComparedViewModel comparing;
    private final Texts texts;

    @FXML private Label packLabel;
    @FXML private Label onLabel;
    @FXML private Label ruleLabel;
    @FXML private ChoiceBox<Pack> pack;
    @FXML private Label example;
    @FXML private ComboBox<String> on;
    @FXML private ChoiceBox<Scope> scope;
    @FXML private ComboBox<RuleChoice> rule;
    @FXML private ChoiceBox<Basis> compared;

    QuestionView(QuestionViewModel model, ComparedViewModel comparing, Texts texts) {
        this.model = model;
        this.comparing = comparing;
        this.texts = texts;
    }

    Parent load() {
        return Fxml.load(this, "question.fxml", texts);
    }

    @FXML
    private void initialize() {
        Offer.between(pack, model.packs(), model.packProperty(), model::choose, this::named);
        Offer.between(
                scope,
                model.scopes(),
                model.scopeProperty().map(Optional::of),
                model::choose,
                this::named);
        RuleChoice.offer(
                rule, model, model.askedProperty().map(asked -> asked.map(Inquiry::rule)), texts);
        Offer.between(
                compared,
                comparing.bases(),
                comparing.chosenProperty().map(Optional::of),
                comparing::compare,
                this::comparison);
        pack.sceneProperty().flatMap(Scene::widthProperty).subscribe(_ -> fit());
        packLabel.fontProperty().subscribe(_ -> fit());
        model.days().addListener((Observable _) -> showDays());
        model.onProperty().subscribe(day -> on.setValue(day.toString()));
        on.valueProperty().subscribe((_, typed) -> typeDay(typed));
        model.packProperty().subscribe(one -> one.ifPresent(this::tell));
        model.packProperty()
                .subscribe(one -> Words.whenShown(example, one.filter(Pack::example).isPresent()));
        comparing.bases().addListener((Observable _) -> showBoxes());
        model.scopes().addListener((Observable _) -> showBoxes());
        showDays();
        showBoxes();
    }

    /// Half a word says nothing: where there is no room, what the boxes show says enough.
    private void fit() {
        var scene = pack.getScene();
        var boxes = (compared.isVisible() ? BOX_EM : 0) + (scope.isVisible() ? BOX_EM : 0);
        var name = model.packProperty().get().map(one -> named(one).length()).orElse(0);
        var needed = (ROOM_EM + name + boxes) * packLabel.getFont().getSize();
        var hasRoom = scene == null || scene.getWidth() > needed;
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
        fit();
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

    /// A box with one choice is none.
    private void showBoxes() {
        Words.whenShown(compared, comparing.bases().size() > 1);
        Words.whenShown(scope, model.scopes().size() > 1);
        fit();
    }

    private String named(Scope one) {
        return one.isWhole()
                ? texts.of("targeting.allVillages", one.villages().size())
                : one.name();
    }

    private String comparison(Basis with) {
        return switch (with) {
            case Basis.None _ -> texts.of("targeting.comparedWithNothing");
            case Basis.Kept(var run) when run.on().equals(model.onProperty().get()) ->
                    texts.of("targeting.comparedWithKept", run.made());
            case Basis.Kept(var run) -> texts.of("targeting.comparedWithDay", run.on());
            case Basis.Day(var asked) -> texts.of("targeting.comparedWithAsked", asked.on());
            case Basis.OtherPack(var asked) ->
                    texts.of("targeting.comparedWithPack", named(asked.pack()));
            case Basis.Tried(_, var name) -> texts.of("targeting.comparedWithTried", name);
        };
    }
}
