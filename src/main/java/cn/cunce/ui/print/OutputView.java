package cn.cunce.ui.print;

import static cn.cunce.ui.part.Words.whenShown;

import cn.cunce.service.PrintPapers.Undrawn;
import cn.cunce.service.Printers.Printer;
import cn.cunce.text.Texts;
import cn.cunce.ui.part.Fxml;
import cn.cunce.ui.part.Words;
import cn.cunce.ui.print.PaperInSight.Sight;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.control.TextField;

/// Which pages go to which printer, and what is to be known before.
final class OutputView {

    private static final int MOST_COPIES = 99;
    private static final int DIGEST_SHOWN = 12;

    private final PrintOutput output;
    private final PaperInSight paper;
    private final Texts texts;

    @FXML private TextField pages;
    @FXML private Label pagesWrong;
    @FXML private ChoiceBox<Printer> printer;
    @FXML private Label noPrinter;
    @FXML private Node ofPrinter;
    @FXML private Spinner<Integer> copies;
    @FXML private CheckBox bothSides;
    @FXML private CheckBox grey;
    @FXML private Node undrawn;
    @FXML private Label undrawnTitle;
    @FXML private Label undrawnNames;
    @FXML private Label digest;

    OutputView(PrintOutput output, PaperInSight paper, Texts texts) {
        this.output = output;
        this.paper = paper;
        this.texts = texts;
    }

    Parent load() {
        return Fxml.load(this, "output.fxml", texts);
    }

    @FXML
    private void initialize() {
        pages.textProperty().bindBidirectional(output.pagesProperty());
        output.pagesProperty().subscribe(this::showPages);
        copies.setValueFactory(
                new IntegerSpinnerValueFactory(1, MOST_COPIES, output.copiesProperty().get()));
        copies.valueProperty()
                .subscribe(
                        count ->
                                Optional.ofNullable(count).ifPresent(output.copiesProperty()::set));
        bothSides.selectedProperty().bindBidirectional(output.bothSidesProperty());
        grey.selectedProperty().bindBidirectional(output.greyProperty());
        printer.setItems(output.printers());
        printer.setConverter(Words.of(Printer::name));
        printer.valueProperty()
                .subscribe(
                        chosen ->
                                Optional.ofNullable(chosen)
                                        .ifPresent(
                                                to ->
                                                        output.printerProperty()
                                                                .set(Optional.of(to))));
        output.printerProperty().subscribe(this::show);
        output.printers().addListener((ListChangeListener<Printer>) _ -> showPrinters());
        output.lookedProperty().subscribe(this::showPrinters);
        paper.sightProperty().subscribe(this::show);
    }

    private void showPages() {
        var wrong = paper.sightProperty().get().pages() > 0 && output.wantedPages().isEmpty();
        whenShown(pagesWrong, wrong);
    }

    private void showPrinters() {
        var some = !output.printers().isEmpty();
        whenShown(printer, some);
        whenShown(ofPrinter, some);
        whenShown(noPrinter, !some);
        noPrinter.setText(
                texts.of(
                        output.lookedProperty().get()
                                ? "print.noPrinter"
                                : "print.lookingForPrinters"));
    }

    private void show(Optional<Printer> chosen) {
        chosen.ifPresent(printer::setValue);
        bothSides.setDisable(chosen.filter(Printer::bothSides).isEmpty());
        showPrinters();
    }

    private void show(Sight sight) {
        showPages();
        digest.setText(
                sight.digest().isEmpty() ? "" : texts.of("print.state", shortened(sight.digest())));
        whenShown(undrawn, !sight.undrawn().isEmpty());
        undrawnTitle.setText(texts.of("print.undrawn", sight.undrawn().size()));
        undrawnNames.setText(lines(sight.undrawn()));
    }

    private String lines(List<Undrawn> names) {
        return names.stream()
                .map(
                        name ->
                                texts.of(
                                        "print.undrawnName",
                                        name.household(),
                                        name.text(),
                                        name.characters()))
                .collect(Collectors.joining("\n"));
    }

    private static String shortened(String hex) {
        return hex.substring(0, Math.min(DIGEST_SHOWN, hex.length()));
    }
}
