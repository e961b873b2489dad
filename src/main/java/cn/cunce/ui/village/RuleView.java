package cn.cunce.ui.village;

import cn.cunce.model.rule.Clause;
import cn.cunce.model.rule.Decision;
import cn.cunce.text.ReasonLine;
import cn.cunce.text.Texts;
import cn.cunce.ui.part.Fxml;
import cn.cunce.ui.part.ReasonList;
import cn.cunce.ui.part.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The rule looked at: its question, its answer, why, in which clauses, and what the book keeps.
final class RuleView {

    private final RuleViewModel model;
    private final Texts texts;
    private final ReasonList reasons;

    @FXML private VBox pane;
    @FXML private Label question;
    @FXML private Label headline;
    @FXML private Label kept;
    @FXML private Button confirm;
    @FXML private TextField reason;
    @FXML private Button revoke;
    @FXML private StackPane tree;
    @FXML private VBox clauses;

    RuleView(VillageViewModel profile, Texts texts) {
        this.model = profile.rule();
        this.texts = texts;
        this.reasons = new ReasonList(texts);
    }

    Parent load() {
        return Fxml.load(this, "rule.fxml", texts);
    }

    @FXML
    private void initialize() {
        tree.getChildren().setAll(reasons);
        revoke.disableProperty().bind(reason.textProperty().map(String::isBlank));
        model.rowProperty().subscribe(this::show);
    }

    private void show(Optional<RuleRow> row) {
        pane.setVisible(row.isPresent());
        question.setText(row.map(RuleRow::question).orElse(""));
        headline.setText(row.map(RuleRow::headline).orElse(""));
        Words.whenShown(headline, !headline.getText().isEmpty());
        reasons.show(row.map(RuleRow::lines).orElse(List.of()));
        clauses.getChildren()
                .setAll(
                        row.stream()
                                .flatMap(one -> one.clauses().stream())
                                .map(this::quote)
                                .toList());
        kept.setText(row.map(this::kept).orElse(""));
        Words.whenShown(confirm, has(row, Decision.Status.PROPOSED));
        var stands = has(row, Decision.Status.PROPOSED) || has(row, Decision.Status.CONFIRMED);
        Words.whenShown(reason, stands);
        Words.whenShown(revoke, stands);
        reason.clear();
    }

    private static boolean has(Optional<RuleRow> row, Decision.Status status) {
        return row.filter(one -> one.hasDecision(status)).isPresent();
    }

    private String kept(RuleRow row) {
        var said = row.decision().map(this::kept).orElse(texts.of("profile.notKept"));
        return row.isStale() ? texts.of("profile.stale", said) : said;
    }

    private String kept(Decision decision) {
        var state = decision.state();
        return switch (state.status()) {
            case PROPOSED ->
                    texts.of("profile.isProposed", state.made().day(), state.made().actor());
            case CONFIRMED -> {
                var by = state.confirmed().orElse(state.made());
                yield texts.of("profile.isConfirmed", by.day(), by.actor());
            }
            case REVOKED -> {
                var by = state.revoked().orElse(state.made());
                yield texts.of("profile.isRevoked", by.day(), by.actor(), state.reason());
            }
        };
    }

    private Node quote(Clause clause) {
        var words = new Label(texts.of("profile.quote", clause.id(), clause.quote()));
        words.setWrapText(true);
        words.setMinHeight(Label.USE_PREF_SIZE);
        var document = new Label(clause.document());
        document.getStyleClass().add("hint");
        document.setWrapText(true);
        document.setMinHeight(Label.USE_PREF_SIZE);
        return new VBox(words, document);
    }

    /// Hears to what of the reason a person wants to go.
    void onGo(Consumer<ReasonLine> listener) {
        reasons.onGo(listener);
    }

    @FXML
    private void confirm() {
        reasons.requestFocus();
        model.confirm();
    }

    @FXML
    private void revoke() {
        reasons.requestFocus();
        model.revoke(reason.getText());
    }
}
