package cn.cunce.ui.card;

import cn.cunce.text.Figures;
import cn.cunce.text.Texts;
import cn.cunce.ui.card.CardPolicy.Line;
import cn.cunce.ui.card.CardPolicy.Planned;
import cn.cunce.ui.card.CardPolicy.Ruled;
import cn.cunce.ui.part.Fxml;
import cn.cunce.ui.part.Words;
import cn.cunce.ui.shell.Place;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What has been decided about a household and is planned for it, with the ways to both desks.
final class PolicyView {

    private final CardViewModel model;
    private final Texts texts;

    @FXML private Hyperlink openTargeting;
    @FXML private Hyperlink openPlan;
    @FXML private VBox rulings;
    @FXML private Label planned;
    @FXML private VBox lines;

    PolicyView(CardViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    Parent load() {
        return Fxml.load(this, "policy.fxml", texts);
    }

    @FXML
    private void initialize() {
        Words.whenShown(openTargeting, model.knows(Place.Targeting.class));
        Words.whenShown(openPlan, model.knows(Place.Plan.class));
    }

    void show(CardPolicy policy) {
        rulings.getChildren().setAll(policy.rulings().stream().map(this::row).toList());
        if (policy.rulings().isEmpty()) {
            rulings.getChildren().add(hint("card.noRulings"));
        }
        planned.setText(policy.plan().map(this::total).orElse(texts.of("card.noPlan")));
        lines.getChildren()
                .setAll(
                        policy.plan().stream()
                                .flatMap(plan -> plan.lines().stream())
                                .map(this::row)
                                .toList());
    }

    private String total(Planned plan) {
        return texts.of(
                "card.planTotal",
                String.valueOf(plan.year()),
                plan.lines().size(),
                Figures.yuan(plan.total()));
    }

    /// 退出：可退出　2017-12-31　已确认
    private Node row(Ruled one) {
        var what = new Label(texts.of("card.ruled", one.rule(), one.answer()));
        var tag = new Label(texts.of(one.state()));
        tag.getStyleClass().addAll("tag", one.confirmed() ? "good" : "told");
        return row(what, new Label(one.on()), tag);
    }

    private Node row(Line line) {
        var tag = new Label(texts.of(line.state()));
        tag.getStyleClass().add("tag");
        return row(new Label(line.title()), new Label(line.amount()), tag);
    }

    private static HBox row(Label what, Label figure, Label tag) {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        figure.setMinWidth(Region.USE_PREF_SIZE);
        tag.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(what, space, figure, tag);
        row.getStyleClass().add("card-policy-row");
        return row;
    }

    private Label hint(String key) {
        var hint = new Label(texts.of(key));
        hint.getStyleClass().add("hint");
        return hint;
    }

    @FXML
    private void openTargeting() {
        model.go(new Place.Targeting());
    }

    @FXML
    private void openPlan() {
        model.go(new Place.Plan(Optional.of(model.householdProperty().get())));
    }
}
