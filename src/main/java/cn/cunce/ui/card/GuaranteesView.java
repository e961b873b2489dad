package cn.cunce.ui.card;

import cn.cunce.text.Texts;
import cn.cunce.ui.card.CardSheet.Guarantee;
import cn.cunce.ui.card.CardSheet.Hint;
import cn.cunce.ui.card.CardSheet.Spot;
import cn.cunce.ui.part.Fxml;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// 两不愁三保障: the facts of two years, and beside them what the details suggest. A suggestion
/// becomes a fact only when somebody takes it over, with Space or a click.
final class GuaranteesView implements CardTab {

    private final CardViewModel model;
    private final Texts texts;
    private Optional<FieldTable<Guarantee>> table = Optional.empty();
    private Optional<CardSheet> shown = Optional.empty();

    @FXML private TableView<Guarantee> guarantees;
    @FXML private Label year;

    GuaranteesView(CardViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @Override
    public Parent load() {
        return Fxml.load(this, "guarantees.fxml", texts);
    }

    @FXML
    private void initialize() {
        var of = new FieldTable<>(guarantees);
        of.column(texts.of("card.guarantee"), 10, Guarantee::label, _ -> Optional.empty());
        of.column(texts.of("card.fact"), 8, Guarantee::said, row -> Optional.of(row.spot()))
                .setCellFactory(_ -> new FactCell());
        of.column(texts.of("card.yearBefore"), 6, Guarantee::before, _ -> Optional.empty());
        of.column(texts.of("card.hint"), 24, this::hint, _ -> Optional.empty())
                .setCellFactory(_ -> new HintCell());
        of.column(texts.of("card.basisOf"), 19, Guarantee::basis, _ -> Optional.empty());
        guarantees.getSelectionModel().setCellSelectionEnabled(false);
        table = Optional.of(of);
        guarantees.setPlaceholder(
                new EmptySection(texts, "card.noYears", "card.fillYears", model::edit));
        guarantees.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE) {
            event.consume();
            var focused = guarantees.getFocusModel().getFocusedItem();
            Optional.ofNullable(focused).ifPresent(this::take);
        }
    }

    private void take(Guarantee guarantee) {
        if (model.whyNotEdit().isEmpty()) {
            shown.ifPresent(
                    sheet -> model.changes().take(sheet.id(), sheet.form().year(), guarantee));
        }
    }

    private String hint(Guarantee guarantee) {
        return guarantee
                .hint()
                .map(one -> texts.of(key(guarantee, one), word(one), one.why()))
                .orElse(texts.of("card.noHint"));
    }

    private static String key(Guarantee guarantee, Hint hint) {
        if (guarantee.isContradicted()) {
            return "card.hintAgainst";
        }
        return guarantee.holds().equals(Optional.of(hint.holds()))
                ? "card.hintAgrees"
                : "card.hintNew";
    }

    private String word(Hint hint) {
        return texts.of(hint.holds() ? "card.met" : "card.notMet");
    }

    @Override
    public void show(CardSheet sheet) {
        shown = Optional.of(sheet);
        var focused = guarantees.getFocusModel().getFocusedIndex();
        var known = sheet.form().year() > 0;
        year.setText(known ? texts.of("card.year", String.valueOf(sheet.form().year())) : "");
        if (known) {
            guarantees.getItems().setAll(sheet.guarantees());
            guarantees.getSelectionModel().clearAndSelect(Math.max(focused, 0));
        } else {
            guarantees.getItems().clear();
        }
        table.ifPresent(of -> of.mark(model.marked()));
    }

    @Override
    public Optional<Spot> focused() {
        return Optional.ofNullable(guarantees.getFocusModel().getFocusedItem())
                .map(Guarantee::spot);
    }

    /// ✓ 达标, and ▲ where the details say otherwise.
    private static final class FactCell extends TableCell<Guarantee, String> {

        private final Label tag = new Label();

        @Override
        protected void updateItem(String said, boolean empty) {
            super.updateItem(said, empty);
            var row = empty ? null : getTableRow().getItem();
            setGraphic(row == null ? null : tag);
            if (row != null) {
                tag.setText(GuaranteeMark.of(row.holds()).shape() + " " + row.said());
                tag.getStyleClass().setAll("label", "tag", GuaranteeMark.of(row.holds()).style());
            }
        }
    }

    /// What is suggested, and the way to take it over.
    private final class HintCell extends TableCell<Guarantee, String> {

        private final Button take = new Button(texts.of("card.take"));

        private HintCell() {
            take.getStyleClass().addAll("small", "card-take");
            take.setFocusTraversable(false);
            take.setOnAction(
                    _ ->
                            Optional.ofNullable(getTableRow().getItem())
                                    .ifPresent(GuaranteesView.this::take));
            setContentDisplay(ContentDisplay.RIGHT);
        }

        @Override
        protected void updateItem(String said, boolean empty) {
            super.updateItem(said, empty);
            var row = empty ? null : getTableRow().getItem();
            setText(row == null ? "" : said);
            var offered = row != null && row.canBeTaken() && model.whyNotEdit().isEmpty();
            setGraphic(offered ? take : null);
            getStyleClass().removeAll("look-text", "card-hint");
            if (row != null && row.isContradicted()) {
                getStyleClass().add("look-text");
            }
            if (offered) {
                getStyleClass().add("card-hint");
            }
        }
    }
}
