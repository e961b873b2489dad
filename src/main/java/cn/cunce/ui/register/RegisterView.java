package cn.cunce.ui.register;

import cn.cunce.text.Texts;
import cn.cunce.ui.part.FileChoice;
import cn.cunce.ui.part.Fxml;
import cn.cunce.ui.part.Words;
import cn.cunce.ui.shell.Command;
import cn.cunce.ui.shell.Place;
import cn.cunce.ui.shell.Screen;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The list of households on screen.
public final class RegisterView implements Screen {

    private final RegisterViewModel model;
    private final FileChoice files;
    private final Texts texts;

    @FXML private ComboBox<Integer> year;
    @FXML private Button chooseColumns;
    @FXML private Button importTable;
    @FXML private Button print;
    @FXML private Button enterNew;
    @FXML private HBox filters;
    @FXML private TextField search;
    @FXML private MenuButton savedViews;
    @FXML private FlowPane chips;
    @FXML private ProgressBar progress;
    @FXML private HBox markBar;
    @FXML private HBox groupLine;
    @FXML private TableView<RegisterRow> frozen;
    @FXML private Region underFrozen;
    @FXML private TableView<RegisterRow> table;
    @FXML private Label nothing;
    @FXML private Hyperlink drop;
    @FXML private VBox chooser;
    @FXML private Label counts;
    @FXML private ComboBox<String> sumColumn;
    @FXML private Label sums;

    @SuppressWarnings("NullAway.Init")
    private ColumnChooser columns;

    @SuppressWarnings("NullAway.Init")
    private RegisterKeys keys;

    @SuppressWarnings("NullAway.Init")
    private RegisterTable list;

    public RegisterView(RegisterViewModel model, FileChoice files, Texts texts) {
        this.model = model;
        this.files = files;
        this.texts = texts;
    }

    @Override
    public Parent load() {
        return Fxml.load(this, "register.fxml", texts);
    }

    @Override
    public void shown() {
        model.read();
        table.requestFocus();
    }

    @Override
    public void changed() {
        model.read();
    }

    @Override
    public void left() {
        model.leave();
    }

    @Override
    public List<Command> commands() {
        var commands = new ArrayList<Command>();
        commands.add(Command.named("register.find", search::requestFocus, "Ctrl+F"));
        commands.add(Command.named("register.nextGap", keys::nextGap, "F4", "Ctrl+G"));
        commands.add(Command.named("register.markAll", model::markAll));
        commands.add(Command.named("register.unmark", model.marks()::clear));
        commands.add(Command.named("register.copy", keys::copy));
        commands.add(Command.named("register.export", this::export, "Ctrl+E"));
        commands.add(Command.named("register.chooseColumns", columns::toggle));
        commands.add(Command.named("register.resetColumns", this::resetColumns));
        if (model.leadsTo(Place.Print.class)) {
            commands.add(Command.named("register.printSeen", model.deeds()::printSeen, "Ctrl+P"));
            commands.add(Command.named("register.printCards", this::printCards));
        }
        return commands;
    }

    @Override
    public String help() {
        return "register.help";
    }

    @FXML
    private void initialize() {
        var making = new ColumnMaker(model, texts, search.fontProperty());
        list = new RegisterTable(frozen, table, underFrozen, model, making);
        keys = new RegisterKeys(model, list, table, search);
        columns = new ColumnChooser(chooser, model, this::resetColumns, table::requestFocus, texts);
        search.textProperty().subscribe((_, typed) -> model.narrow(model.filter().search(typed)));
        model.questionProperty().subscribe(this::showSearch);
        new FilterBar(filters, model, texts).fill();
        new ChipLine(chips, model, texts).fill();
        new ViewMenu(savedViews, model, texts).fill();
        new FooterBar(counts, sumColumn, sums, model, texts).fill();
        var ways =
                new MarkBar.Ways(
                        this::printCards, this::exportMarked, keys::copy, table::requestFocus);
        new MarkBar(markBar, groupLine, model, ways, texts).fill();
        list.fill();
        keys.listen();
        columns.fill();
        showYears();
        showProgress();
        Words.whenShown(enterNew, model.leadsTo(Place.Entry.class));
        Words.whenShown(importTable, model.leadsTo(Place.Import.class));
        Words.whenShown(print, model.leadsTo(Place.Print.class));
        model.answerProperty().subscribe(this::showNothing);
    }

    /// A filter called back brings its search with it.
    private void showSearch(RegisterQuestion asked) {
        if (!asked.filter().search().equals(search.getText())) {
            search.setText(asked.filter().search());
        }
    }

    private void showYears() {
        year.setConverter(
                Words.of(
                        one ->
                                one == 0
                                        ? texts.of("register.latestYear")
                                        : texts.of("register.year", one)));
        model.yearsProperty()
                .subscribe(
                        known -> {
                            var all = new ArrayList<>(List.of(0));
                            all.addAll(known);
                            if (!all.equals(year.getItems())) {
                                year.getItems().setAll(all);
                            }
                            Words.whenShown(year, known.size() > 1);
                        });
        year.setValue(0);
        year.valueProperty()
                .subscribe(
                        (_, one) -> model.yearProperty().set(Optional.ofNullable(one).orElse(0)));
    }

    /// A thin bar while a new answer is worked out; what stands in the table stays.
    private void showProgress() {
        model.busy().subscribe(busy -> progress.setVisible(busy));
        model.readProperty()
                .subscribe(
                        read ->
                                progress.setProgress(
                                        read.total() == 0
                                                ? 0
                                                : (double) read.done() / read.total()));
    }

    private void showNothing(RegisterAnswer answer) {
        var emptiness = answer.emptiness();
        nothing.setText(texts.of(emptiness.key(), emptiness.left()));
        Words.whenShown(drop, emptiness.left() > 0);
        drop.setOnAction(_ -> model.narrow(emptiness.without()));
    }

    @FXML
    private void chooseColumns() {
        columns.toggle();
    }

    private void resetColumns() {
        model.layout().reset();
        list.resetWidths();
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
    private void enterNew() {
        model.go(Place.Entry.FRESH);
    }

    private void printCards() {
        model.deeds().printCards(list.selected());
    }

    private void export() {
        save(RegisterDeeds::exportSeen);
    }

    private void exportMarked() {
        save(RegisterDeeds::exportMarked);
    }

    private void save(BiConsumer<RegisterDeeds, java.nio.file.Path> export) {
        files.save(
                        "register.exportTitle",
                        texts.of("register.exportName"),
                        FileChoice.Kind.WORKBOOK)
                .ifPresent(file -> export.accept(model.deeds(), file));
    }
}
