package cn.cunce.ui.packs;

import cn.cunce.text.Texts;
import cn.cunce.ui.part.Columns;
import cn.cunce.ui.part.FileChoice;
import cn.cunce.ui.part.Fxml;
import cn.cunce.ui.part.Words;
import cn.cunce.ui.shell.Command;
import cn.cunce.ui.shell.Screen;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The packs on screen: the list above, the one looked at below.
public final class PacksView implements Screen {

    private static final KeyCombination TEST = KeyCombination.valueOf("Ctrl+Enter");
    private static final KeyCombination FIND = KeyCombination.valueOf("Ctrl+F");

    private final PacksViewModel model;
    private final FileChoice files;
    private final Texts texts;
    private final PackTabsView tabs;

    @FXML private SplitPane body;
    @FXML private ProgressBar busy;
    @FXML private Button export;
    @FXML private Button check;
    @FXML private Button testTable;
    @FXML private Button test;
    @FXML private TableView<PackRow> packs;
    @FXML private TableColumn<PackRow, String> ofBook;
    @FXML private TableColumn<PackRow, String> title;
    @FXML private TableColumn<PackRow, String> state;

    public PacksView(PacksViewModel model, FileChoice files, Texts texts) {
        this.model = model;
        this.files = files;
        this.texts = texts;
        this.tabs = new PackTabsView(model, texts);
    }

    @Override
    public Parent load() {
        var loaded = Fxml.load(this, "packs.fxml", texts);
        loaded.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        return loaded;
    }

    @Override
    public void shown() {
        model.begin();
        packs.requestFocus();
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.named("packs.checkDesk", this::check, "F5").unless(this::whyNot),
                Command.named("packs.testDesk", this::test, "Ctrl+Enter").unless(this::whyNot),
                Command.named("packs.findDesk", tabs::find, "Ctrl+F"),
                Command.named("packs.takeInTitle", this::takeIn),
                Command.named("packs.exportTitle", this::export, "Ctrl+E").unless(this::whyNot),
                Command.named("packs.folderTitle", this::checkFolder),
                Command.named("packs.tableTitle", this::testTable).unless(this::whyNot));
    }

    private Optional<String> whyNot() {
        return test.isDisabled() ? Optional.of("packs.notNow") : Optional.empty();
    }

    @Override
    public String help() {
        return "packs.help";
    }

    @FXML
    private void initialize() {
        body.getItems().add(tabs.load());
        SplitPane.setResizableWithParent(packs, false);
        Columns.words(ofBook, 3.2, row -> row.ofBook() ? "✓" : "");
        Columns.words(title, 17, PackRow::title);
        Columns.words(state, 3.2, row -> texts.of(row.state().key()).substring(0, 1));
        packs.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        packs.setItems(model.rows());
        packs.setPlaceholder(new Label(texts.of("packs.reading")));
        packs.getSelectionModel()
                .selectedItemProperty()
                .subscribe(row -> Optional.ofNullable(row).ifPresent(this::select));
        Words.whenShown(busy, model.busyProperty());
        model.chosenProperty().subscribe(this::show);
        model.busyProperty().subscribe(_ -> enable());
    }

    private void select(PackRow row) {
        if (!model.chosenProperty().get().equals(Optional.of(row))) {
            model.select(Optional.of(row));
        }
    }

    private void show(Optional<PackRow> row) {
        row.ifPresent(one -> packs.getSelectionModel().select(one));
        enable();
    }

    private void enable() {
        var isBusy = model.busyProperty().get();
        var chosen = model.chosenProperty().get();
        var can = !isBusy && chosen.filter(model::canTest).isPresent();
        check.setDisable(isBusy || chosen.isEmpty());
        test.setDisable(!can);
        export.setDisable(!can);
        testTable.setDisable(!can);
    }

    @FXML
    private void check() {
        tabs.showRemarks();
        model.check();
    }

    @FXML
    private void checkFolder() {
        files.folder("packs.folderTitle")
                .ifPresent(
                        folder -> {
                            tabs.showRemarks();
                            model.check(folder);
                        });
    }

    @FXML
    private void takeIn() {
        files.open("packs.takeInTitle", FileChoice.Kind.PACK).stream()
                .findFirst()
                .ifPresent(model.carrying()::takeIn);
    }

    @FXML
    private void export() {
        model.chosenProperty()
                .get()
                .filter(model::canTest)
                .ifPresent(
                        row ->
                                files.save(
                                                "packs.exportTitle",
                                                row.title() + ".pack",
                                                FileChoice.Kind.PACK)
                                        .ifPresent(out -> model.carrying().export(row, out)));
    }

    @FXML
    private void test() {
        model.test();
    }

    @FXML
    private void testTable() {
        files.open("packs.tableTitle", FileChoice.Kind.TABLE).stream()
                .findFirst()
                .ifPresent(model::test);
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.F5) {
            event.consume();
            check.fire();
        } else if (TEST.match(event)) {
            event.consume();
            test.fire();
        } else if (FIND.match(event)) {
            event.consume();
            tabs.find();
        }
    }
}
