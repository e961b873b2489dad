package cn.cunce.ui.home;

import cn.cunce.text.Texts;
import cn.cunce.ui.part.Fxml;
import cn.cunce.ui.part.Icon;
import cn.cunce.ui.part.Words;
import cn.cunce.ui.shell.Command;
import cn.cunce.ui.shell.Place;
import cn.cunce.ui.shell.Screen;
import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/// The first screen of a book: what is due, what was interrupted, whether all is safe.
public final class HomeView implements Screen {

    /// Letters that the two columns need beside each other.
    private static final double NARROW_BELOW_EM = 82;

    private static final PseudoClass UNDER = PseudoClass.getPseudoClass("under");

    private final HomeViewModel model;
    private final HomeWords words;
    private final Texts texts;

    @FXML private BorderPane screen;
    @FXML private Label today;
    @FXML private Label counting;
    @FXML private Button charts;
    @FXML private Button importTable;
    @FXML private Button print;
    @FXML private Button primary;
    @FXML private Icon primaryIcon;
    @FXML private HBox tools;
    @FXML private ScrollPane scroll;
    @FXML private Pane sheet;
    @FXML private Pane columns;
    @FXML private VBox right;
    @FXML private FlowPane tiles;
    @FXML private Label dueCount;
    @FXML private Hyperlink unfold;
    @FXML private ListView<Due> dues;
    @FXML private Label draftCount;
    @FXML private VBox drafts;
    @FXML private Label year;
    @FXML private VBox strides;
    @FXML private VBox safety;
    @FXML private VBox first;
    @FXML private Label firstTitle;
    @FXML private Label firstHint;
    @FXML private Button firstEntry;
    @FXML private Icon firstIcon;

    public HomeView(HomeViewModel model, HomeWords words, Texts texts) {
        this.model = model;
        this.words = words;
        this.texts = texts;
    }

    @Override
    public Parent load() {
        return Fxml.load(this, "home.fxml", texts);
    }

    @Override
    public void shown() {
        model.read();
        focus();
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.named("home.goDue", this::go, "Enter"),
                Command.named("home.putOffChosen", this::putOff, "Space"),
                Command.named("home.goDrafts", this::goToDrafts, "D"),
                Command.named("home.charts", this::charts));
    }

    @Override
    public String help() {
        return "home.help";
    }

    @FXML
    private void initialize() {
        today.setText(model.today());
        Words.whenShown(counting, model.countingProperty());
        Words.whenShown(importTable, model.leadsTo(Place.Import.class));
        Words.whenShown(print, model.leadsTo(Place.Print.class));
        Words.whenShown(charts, model.leadsTo(Place.Charts.class));
        showPrimary();
        // it comes into the window only when the pane around it is first laid out
        dues.sceneProperty().subscribe(_ -> focus());
        dues.setItems(model.dues());
        dues.setCellFactory(_ -> new DueCell(model::days, due -> model.go(due.place()), words));
        screen.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        var lines = new HomeLines(model, words);
        model.tiles().addListener((Observable _) -> tiles.getChildren().setAll(lines.tiles()));
        model.drafts().addListener((Observable _) -> showDrafts(lines));
        model.strides().addListener((Observable _) -> showStrides(lines));
        model.safety().addListener((Observable _) -> safety.getChildren().setAll(lines.safety()));
        model.dues().addListener((Observable _) -> showDueCount());
        model.foldedProperty().subscribe(this::showFolded);
        Words.whenShown(first, model.emptyProperty());
        Words.whenShown(tools, model.emptyProperty().map(empty -> !empty));
        Words.whenShown(scroll, model.emptyProperty().map(empty -> !empty));
        model.emptyProperty().subscribe(this::focus);
        screen.widthProperty().subscribe(_ -> fit());
        today.fontProperty().subscribe(_ -> fit());
        showDrafts(lines);
        showDueCount();
    }

    private void showPrimary() {
        var village = model.isVillage();
        var glyph = village ? Icon.Glyph.ENTRY : Icon.Glyph.MERGE;
        primaryIcon.setGlyph(glyph);
        firstIcon.setGlyph(glyph);
        primary.setText(texts.of(village ? "home.enter" : "home.merge"));
        firstEntry.setText(texts.of(village ? "home.firstEntry" : "home.firstMerge"));
        firstTitle.setText(texts.of(village ? "home.first" : "home.firstAbove"));
        firstHint.setText(texts.of(village ? "home.firstHint" : "home.firstHintAbove"));
    }

    @FXML
    private void charts() {
        model.go(new Place.Charts());
    }

    @FXML
    private void importTable() {
        model.go(Place.Import.FRESH);
    }

    @FXML
    private void print() {
        model.go(Place.Print.FRESH);
    }

    @FXML
    private void primary() {
        model.go(model.isVillage() ? Place.Entry.FRESH : new Place.Merge());
    }

    @FXML
    private void sample() {
        model.showSample();
    }

    @FXML
    private void unfold() {
        model.unfold();
        dues.requestFocus();
    }

    private void go() {
        Optional.ofNullable(dues.getSelectionModel().getSelectedItem())
                .ifPresent(chosen -> model.go(chosen.place()));
    }

    private void putOff() {
        Optional.ofNullable(dues.getSelectionModel().getSelectedItem()).ifPresent(model::putOff);
    }

    private void goToDrafts() {
        Optional.ofNullable(drafts.lookup(".button")).ifPresent(Node::requestFocus);
    }

    /// Enter goes where the focus is: to the thing that is chosen, or where a tile leads.
    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            if (event.getTarget() instanceof ButtonBase button) {
                button.fire();
            } else {
                go();
            }
        } else if (event.getCode() == KeyCode.SPACE && event.getTarget() == dues) {
            event.consume();
            putOff();
        }
    }

    private void focus() {
        if (model.emptyProperty().get()) {
            firstEntry.requestFocus();
        } else {
            dues.requestFocus();
        }
    }

    private void showDrafts(HomeLines lines) {
        draftCount.setText(
                model.drafts().isEmpty() ? "" : texts.of("home.draftCount", model.drafts().size()));
        drafts.getChildren().setAll(lines.drafts());
    }

    private void showStrides(HomeLines lines) {
        year.setText(model.year() == 0 ? "" : texts.of("home.year", model.year()));
        strides.getChildren().setAll(lines.strides());
    }

    private void showDueCount() {
        dueCount.setText(model.dueCount() == 0 ? "" : texts.of("home.dueCount", model.dueCount()));
        if (dues.getSelectionModel().isEmpty()) {
            dues.getSelectionModel().selectFirst();
        }
    }

    private void showFolded(int folded) {
        Words.whenShown(unfold, folded > 0);
        unfold.setText(texts.of("home.others", folded));
    }

    /// A small window has the two columns under each other.
    private void fit() {
        var width = screen.getWidth();
        var narrow = width > 0 && width < NARROW_BELOW_EM * today.getFont().getSize();
        var from = narrow ? columns : sheet;
        var to = narrow ? sheet : columns;
        if (from.getChildren().remove(right)) {
            to.getChildren().add(right);
            right.pseudoClassStateChanged(UNDER, narrow);
        }
    }
}
