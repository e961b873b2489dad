package cn.cunce.ui.targeting;

import cn.cunce.model.rule.Decision;
import cn.cunce.model.rule.Decision.Status;
import cn.cunce.model.rule.Subject;
import cn.cunce.text.Texts;
import cn.cunce.ui.part.FileChoice;
import cn.cunce.ui.part.Fxml;
import cn.cunce.ui.part.Words;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Why a household got its answer, on screen.
final class ReasonView {

    private static final String BETWEEN = " • ";

    private final ReasonViewModel model;
    private final Runnable opening;
    private final FileChoice chooser;
    private final Texts texts;
    private final StackPane place = new StackPane();

    @FXML private Label nobody;
    @FXML private VBox content;
    @FXML private Label question;
    @FXML private Label facts;
    @FXML private Label answer;
    @FXML private Label headline;
    @FXML private ListView<ReasonRow> lines;
    @FXML private VBox kept;
    @FXML private Label state;
    @FXML private Label stateNote;
    @FXML private Button confirm;
    @FXML private Button revoke;
    @FXML private HBox whyLine;
    @FXML private TextField why;
    @FXML private Label changes;
    @FXML private Button open;
    @FXML private VBox flipBox;
    @FXML private Label flips;

    /// @param opening opens the card of the household looked at
    ReasonView(ReasonViewModel model, Runnable opening, FileChoice chooser, Texts texts) {
        this.model = model;
        this.opening = opening;
        this.chooser = chooser;
        this.texts = texts;
    }

    Parent load() {
        place.getChildren().setAll(Fxml.load(this, "reason.fxml", texts));
        return place;
    }

    Node node() {
        return place;
    }

    void focus() {
        lines.requestFocus();
        if (lines.getSelectionModel().isEmpty()) {
            lines.getSelectionModel().selectFirst();
        }
    }

    @FXML
    private void initialize() {
        lines.setItems(model.rows());
        lines.setCellFactory(_ -> new ReasonCell(model::words, model::go, this::turn, texts));
        lines.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        ReasonCell.remeasure(lines);
        why.textProperty().bindBidirectional(model.whyProperty());
        model.reasonProperty().subscribe(this::show);
        model.flipsProperty().subscribe(this::showFlips);
    }

    @FXML
    private void open() {
        opening.run();
    }

    @FXML
    private void print() {
        chooser.save("targeting.printTitle", texts.of("targeting.printName"), FileChoice.Kind.PDF)
                .ifPresent(model::print);
    }

    @FXML
    private void confirm() {
        model.confirm();
    }

    @FXML
    private void revoke() {
        Words.whenShown(whyLine, true);
        Words.whenShown(revoke, false);
        why.requestFocus();
    }

    @FXML
    private void revokeNow() {
        model.revoke();
    }

    private void showFlips(String told) {
        flips.setText(told);
        Words.whenShown(flipBox, !told.isEmpty());
    }

    private void show(Optional<Reason> reason) {
        Words.whenShown(nobody, reason.isEmpty());
        Words.whenShown(content, reason.isPresent());
        reason.ifPresent(this::show);
    }

    private void show(Reason reason) {
        var who = reason.sight().row().who();
        question.setText(reason.question());
        facts.setText(
                Stream.of(who.number(), who.group(), size(who.people()))
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.joining(BETWEEN)));
        var subject = who.subject().kind();
        open.setText(texts.of(openKey(subject)));
        Words.whenShown(open, subject == Subject.Kind.HOUSEHOLD || subject == Subject.Kind.VILLAGE);
        var kind = reason.kind();
        answer.setText(kind.tag());
        answer.getStyleClass().setAll("label", "tag", kind.look().style());
        headline.setText(reason.headline());
        showDecision(reason.decision());
        Words.whenShown(changes, !reason.changes().isEmpty());
        changes.setText(texts.of("targeting.changedSince", String.join("；", reason.changes())));
        lines.scrollTo(Math.max(0, model.decisive() - 2));
    }

    /// Who is no household has no size.
    private String size(int people) {
        return people == 0 ? "" : texts.of("targeting.size", people);
    }

    private static String openKey(Subject.Kind kind) {
        return kind == Subject.Kind.VILLAGE ? "targeting.openVillage" : "targeting.open";
    }

    /// What was pressed may be gone: the focus stays in the panel.
    private void showDecision(Optional<Decision> decision) {
        if (confirm.isFocused() || whyLine.isFocusWithin()) {
            focus();
        }
        Words.whenShown(kept, decision.isPresent());
        Words.whenShown(whyLine, false);
        decision.ifPresent(this::show);
    }

    private void show(Decision decision) {
        var status = decision.state().status();
        state.setText(texts.of(TargetingWords.word(status)));
        state.getStyleClass().setAll("label", "tag", style(status));
        stateNote.setText(note(decision.state()));
        Words.whenShown(confirm, status == Status.PROPOSED);
        Words.whenShown(revoke, status != Status.REVOKED);
    }

    private static String style(Status status) {
        return switch (status) {
            case PROPOSED -> "told";
            case CONFIRMED -> "good";
            case REVOKED -> "plain";
        };
    }

    /// Who did the last thing to it, when, and why where that was to be said.
    private String note(Decision.State now) {
        var act = now.revoked().or(now::confirmed).orElse(now.made());
        return now.reason().isEmpty()
                ? texts.of("targeting.act", act.actor(), act.day())
                : texts.of("targeting.actWhy", act.actor(), act.day(), now.reason());
    }

    private void press(KeyEvent event) {
        Optional.ofNullable(lines.getSelectionModel().getSelectedItem())
                .ifPresent(row -> press(event, row));
    }

    private void press(KeyEvent event, ReasonRow row) {
        switch (event.getCode()) {
            case RIGHT -> stand(event, model.fold(row, false));
            case LEFT -> stand(event, model.fold(row, true));
            case ENTER -> {
                event.consume();
                if (row.hasParts()) {
                    turn(row);
                } else {
                    model.go(row);
                }
            }
            default -> {}
        }
    }

    private void turn(ReasonRow row) {
        stand(model.fold(row, row.open()));
    }

    private void stand(KeyEvent event, int line) {
        event.consume();
        stand(line);
    }

    private void stand(int line) {
        for (var at = 0; at < model.rows().size(); at++) {
            if (model.rows().get(at).place() == line) {
                lines.getSelectionModel().clearAndSelect(at);
                return;
            }
        }
    }
}
