package cn.cunce.ui.print;

import static cn.cunce.ui.part.Words.whenShown;

import cn.cunce.text.Texts;
import cn.cunce.ui.part.FileChoice;
import cn.cunce.ui.part.Fxml;
import cn.cunce.ui.print.PaperInSight.Sight;
import cn.cunce.ui.print.PrintViewModel.State;
import cn.cunce.ui.shell.Command;
import cn.cunce.ui.shell.Place.Print.Paper;
import cn.cunce.ui.shell.Screen;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/// Papers on screen: the very pages that are printed or saved.
public final class PrintView implements Screen {

    private final PrintViewModel model;
    private final FileChoice files;
    private final Texts texts;
    private final Map<Paper, ToggleButton> entries = new EnumMap<>(Paper.class);

    @FXML private BorderPane screen;
    @FXML private Label about;
    @FXML private Button saveTable;
    @FXML private Button savePdf;
    @FXML private Button print;
    @FXML private ToggleButton register;
    @FXML private ToggleButton list;
    @FXML private ToggleButton cards;
    @FXML private ToggleButton planSheets;
    @FXML private ToggleButton explanations;
    @FXML private VBox side;

    public PrintView(PrintViewModel model, FileChoice files, Texts texts) {
        this.model = model;
        this.files = files;
        this.texts = texts;
    }

    @Override
    public Parent load() {
        var root = Fxml.load(this, "print.fxml", texts);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        return root;
    }

    @Override
    public void shown() {
        model.begin();
        entry(model.wishProperty().get().paper()).requestFocus();
    }

    @Override
    public void left() {
        model.release();
    }

    @Override
    public String help() {
        return "print.help";
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.named("print.commandPrint", this::print, "Ctrl+Enter")
                        .unless(model.output()::obstacle),
                Command.named("print.savePdf", this::savePdf, "Ctrl+S")
                        .unless(model.output()::obstacle),
                Command.named("print.saveTable", this::saveTable, "Ctrl+E")
                        .unless(
                                () ->
                                        model.output().isTable()
                                                ? model.output().obstacle()
                                                : Optional.of("print.noTable")),
                Command.named("print.before", () -> model.sight().turn(-1), "Page_Up"),
                Command.named("print.after", () -> model.sight().turn(1), "Page_Down"));
    }

    @FXML
    private void initialize() {
        entries.put(Paper.REGISTER, register);
        entries.put(Paper.LIST, list);
        entries.put(Paper.CARDS, cards);
        entries.put(Paper.PLAN_SHEETS, planSheets);
        entries.put(Paper.EXPLANATIONS, explanations);
        entries.forEach((paper, entry) -> entry.setOnAction(_ -> choose(paper)));
        screen.setCenter(new PagesView(model, texts).load());
        side.getChildren()
                .setAll(
                        new OptionsView(model, texts).load(),
                        new OutputView(model.output(), model.sight(), texts).load());
        model.packs().addListener((ListChangeListener<Object>) _ -> offer());
        model.wishProperty().subscribe(wish -> show(wish.paper()));
        model.stateProperty().subscribe(this::show);
        model.sight().sightProperty().subscribe(this::show);
        model.output().pagesProperty().subscribe(_ -> show(model.stateProperty().get()));
        offer();
    }

    private ToggleButton entry(Paper paper) {
        return Optional.ofNullable(entries.get(paper)).orElse(register);
    }

    private void choose(Paper paper) {
        entry(paper).setSelected(true);
        model.want(paper);
    }

    @FXML
    private void print() {
        model.output().print(this::savePdf);
    }

    @FXML
    private void savePdf() {
        files.save("print.saveTitle", name() + ".pdf", FileChoice.Kind.PDF)
                .ifPresent(model.output()::save);
    }

    @FXML
    private void saveTable() {
        files.save("print.saveTableTitle", name() + ".xlsx", FileChoice.Kind.WORKBOOK)
                .ifPresent(model.output()::saveTable);
    }

    private String name() {
        return model.reader().name(model.wishProperty().get());
    }

    /// Pages are turned wherever the focus is; a list and a field would take the keys.
    private void press(KeyEvent event) {
        var writing = event.getTarget() instanceof TextInputControl;
        if (event.getCode() == KeyCode.PAGE_DOWN) {
            turn(event, 1);
        } else if (event.getCode() == KeyCode.PAGE_UP) {
            turn(event, -1);
        } else if (event.getCode() == KeyCode.HOME && !writing) {
            turn(event, -model.sight().sightProperty().get().pages());
        } else if (event.getCode() == KeyCode.END && !writing) {
            turn(event, model.sight().sightProperty().get().pages());
        }
    }

    private void turn(KeyEvent event, int by) {
        event.consume();
        model.sight().turn(by);
    }

    private void offer() {
        var wanted = model.wishProperty().get().paper();
        entries.forEach((paper, entry) -> whenShown(entry, paper == wanted || model.offers(paper)));
    }

    private void show(Paper paper) {
        entry(paper).setSelected(true);
        whenShown(saveTable, model.output().isTable());
    }

    private void show(State state) {
        var ready = state == State.READY && model.output().isReady();
        print.setDisable(!ready);
        savePdf.setDisable(!ready);
        saveTable.setDisable(!ready);
    }

    private void show(Sight sight) {
        var key =
                model.wishProperty().get().paper() == Paper.LIST
                        ? "print.aboutList"
                        : "print.about";
        about.setText(sight.pages() == 0 ? "" : texts.of(key, sight.households(), sight.pages()));
    }
}
