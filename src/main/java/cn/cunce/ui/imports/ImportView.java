package cn.cunce.ui.imports;

import cn.cunce.text.Texts;
import cn.cunce.ui.imports.ImportViewModel.Step;
import cn.cunce.ui.part.FileChoice;
import cn.cunce.ui.part.FileDrop;
import cn.cunce.ui.part.Fxml;
import cn.cunce.ui.shell.Command;
import cn.cunce.ui.shell.Screen;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/// Taking in tables on screen: one frame around four steps.
public final class ImportView implements Screen {

    private final ImportViewModel model;
    private final FileChoice files;
    private final Texts texts;
    private final ChooseView chooseView;
    private final ColumnsView columnsView;
    private final CheckView checkView;
    private final WriteView writeView;
    private final YearView yearView;

    @FXML private HBox strip;
    @FXML private Label fileNames;
    @FXML private StackPane steps;
    @FXML private HBox footer;
    @FXML private Label counts;
    @FXML private HBox yearPlace;
    @FXML private Button export;
    @FXML private Button back;
    @FXML private Button next;
    @FXML private Button seeWaiting;
    @FXML private Button undo;
    @FXML private Button write;

    /// @param year of the incomes that a blank ledger asks for
    public ImportView(ImportViewModel model, FileChoice files, Texts texts, int year) {
        this.model = model;
        this.files = files;
        this.texts = texts;
        this.chooseView = new ChooseView(model, files, texts, year);
        this.columnsView = new ColumnsView(model.columns(), texts);
        this.checkView = new CheckView(model.grid(), texts);
        this.writeView = new WriteView(model.writing(), texts);
        this.yearView = new YearView(model, texts, () -> focus(model.stepProperty().get()));
    }

    @Override
    public Parent load() {
        var screen = Fxml.load(this, "import.fxml", texts);
        FileDrop.on(screen, model::choose);
        return screen;
    }

    @Override
    public void shown() {
        model.begin();
        focus(model.stepProperty().get());
    }

    /// The files at hand stay at hand whatever else changes in the book.
    @Override
    public void changed() {
        model.changed();
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.named("import.choose", this::choose, "Ctrl+O"),
                Command.named("import.nextFinding", () -> checkView.step(1), "F4")
                        .unless(this::noFindings),
                Command.named("import.previousFinding", () -> checkView.step(-1), "Shift+F4")
                        .unless(this::noFindings),
                Command.named("import.export", this::export, "Ctrl+E").unless(this::noFindings),
                Command.named("import.goOn", this::goOn, "Ctrl+Enter").unless(this::notReady));
    }

    @Override
    public String help() {
        return "import.help";
    }

    private Optional<String> noFindings() {
        return model.grid().groups().isEmpty()
                ? Optional.of("import.noFindings")
                : Optional.empty();
    }

    private Optional<String> notReady() {
        return model.stepProperty().get() == Step.CHOOSE
                ? Optional.of("import.noFiles")
                : Optional.empty();
    }

    @FXML
    private void initialize() {
        strip.getChildren().add(new StepStrip(model, texts));
        steps.getChildren()
                .addAll(checkView.load(), columnsView.load(), writeView.load(), chooseView.load());
        yearPlace.getChildren().add(yearView.load());
        checkView.onExplain(this::explain);
        model.stepProperty().subscribe(this::show);
        model.session().checkingProperty().subscribe(_ -> refresh());
        model.session().filesProperty().subscribe(_ -> refresh());
        model.writing().countsProperty().subscribe(_ -> refresh());
        model.writing().writtenProperty().subscribe(this::written);
        model.writing().busyProperty().subscribe(_ -> refresh());
    }

    /// The button that wrote is gone: the keys go where the result is looked at.
    private void written(boolean done) {
        refresh();
        if (done) {
            writeView.focus();
        }
    }

    /// What a word means is said where its column is.
    private void explain(int column) {
        model.grid().sheetProperty().get().ifPresent(model.columns()::choose);
        model.go(Step.COLUMNS);
        columnsView.look(column);
    }

    @FXML
    private void choose() {
        model.choose(files.open("import.chooseTitle", FileChoice.Kind.TABLE));
    }

    /// A year that stands in its field and was not taken yet is; what it changes is seen before it
    /// is written.
    @FXML
    private void goOn() {
        var seen = !yearView.isOpen();
        if (seen || yearView.take() && model.stepProperty().get() != Step.WRITE) {
            model.next();
        }
    }

    @FXML
    private void goBack() {
        model.go(model.stepProperty().get() == Step.WRITE ? Step.CHECK : Step.COLUMNS);
    }

    @FXML
    private void seeWaiting() {
        model.goToWaiting();
    }

    @FXML
    private void undo() {
        model.undo();
    }

    /// The workbook that is looked at.
    @FXML
    private void export() {
        model.grid()
                .sheetProperty()
                .get()
                .map(SheetTab::file)
                .ifPresent(
                        file ->
                                files.save(
                                                "import.exportTitle",
                                                texts.of("import.exportName", bare(file)),
                                                FileChoice.Kind.WORKBOOK)
                                        .ifPresent(to -> model.export(file, to)));
    }

    private static String bare(String file) {
        var dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }

    private void show(Step step) {
        refresh();
        focus(step);
    }

    private void focus(Step step) {
        switch (step) {
            case CHOOSE -> chooseView.focus();
            case COLUMNS -> columnsView.focus();
            case CHECK -> checkView.focus();
            case WRITE -> writeView.focus();
        }
    }

    /// All steps lie over each other in one frame, so that nothing jumps.
    private void refresh() {
        var step = model.stepProperty().get();
        var reading = step == Step.CHOOSE && model.session().checkingProperty().get();
        var raw = reading && model.session().filesProperty().get().isPresent();
        shown(chooseView.root(), step == Step.CHOOSE && !raw);
        shown(columnsView.root(), step == Step.COLUMNS);
        shown(checkView.root(), step == Step.CHECK || raw);
        shown(writeView.root(), step == Step.WRITE);
        chooseView.reading(reading);
        fileNames.setText(
                model.files().stream()
                        .map(Path::getFileName)
                        .map(String::valueOf)
                        .collect(Collectors.joining(texts.of("import.and"))));
        foot(step);
    }

    private void foot(Step step) {
        var writing = model.writing();
        var now = writing.countsProperty().get();
        var written = writing.writtenProperty().get();
        footer.setVisible(step != Step.CHOOSE || checkView.root().isVisible());
        counts.setText(
                model.session().checkingProperty().get()
                        ? texts.of("import.stillChecking")
                        : writeView.sum(now, written));
        yearView.show(step);
        when(export, step != Step.WRITE);
        when(back, step == Step.CHECK || step == Step.WRITE && !written);
        when(next, step == Step.COLUMNS || step == Step.CHECK);
        next.setText(texts.of(step == Step.COLUMNS ? "import.toCheck" : "import.toWrite"));
        when(write, step == Step.WRITE && !written);
        write.setText(writeView.what(now));
        write.setDisable(!writing.canWrite());
        when(undo, writing.canUndo() && step == Step.WRITE);
        when(seeWaiting, written && now.waiting() > 0 && step == Step.WRITE);
    }

    private static void shown(Node step, boolean visible) {
        step.setVisible(visible);
    }

    private static void when(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
