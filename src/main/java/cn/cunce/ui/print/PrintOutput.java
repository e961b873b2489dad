package cn.cunce.ui.print;

import cn.cunce.job.Jobs;
import cn.cunce.job.Progress;
import cn.cunce.service.ExportTable;
import cn.cunce.service.PreparedPaper;
import cn.cunce.service.Printers;
import cn.cunce.service.Printers.Printer;
import cn.cunce.ui.shell.Messages;
import cn.cunce.ui.shell.Messages.Level;
import cn.cunce.ui.shell.Messages.Message;
import cn.cunce.ui.shell.Place.Print.Paper;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Where the paper goes: to a printer, or into a file.
final class PrintOutput {

    private final PrintDesk desk;
    private final PrintViewModel model;
    private final Jobs jobs;
    private final Messages messages;
    private final ObservableList<Printer> printers = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper looked = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<Optional<Printer>> printer =
            new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty pages = new SimpleStringProperty("");
    private final IntegerProperty copies = new SimpleIntegerProperty(1);
    private final BooleanProperty bothSides = new SimpleBooleanProperty();
    private final BooleanProperty grey = new SimpleBooleanProperty(true);

    PrintOutput(PrintDesk desk, PrintViewModel model, Jobs jobs, Messages messages) {
        this.desk = desk;
        this.model = model;
        this.jobs = jobs;
        this.messages = messages;
    }

    /// Asks the system for its printers, which may take long where one is out of reach.
    void begin() {
        jobs.run(
                "print.lookingForPrinters",
                progress -> {
                    progress.step("print.lookingForPrinters");
                    return desk.printers().list();
                },
                this::show);
    }

    private void show(List<Printer> found) {
        printers.setAll(found);
        looked.set(true);
        if (printer.get().filter(found::contains).isEmpty()) {
            printer.set(found.stream().findFirst());
        }
    }

    /// The pages wanted; empty where they cannot be understood.
    Optional<List<Integer>> wantedPages() {
        return PageRange.of(pages.get(), model.sight().sightProperty().get().pages());
    }

    boolean isReady() {
        return obstacle().isEmpty();
    }

    /// Why nothing can be printed or saved just now; a text key.
    Optional<String> obstacle() {
        if (model.sight().paper().isEmpty()) {
            return Optional.of("print.notReady");
        }
        return wantedPages().isEmpty() ? Optional.of("print.pagesWrong") : Optional.empty();
    }

    /// Prints, or says what to do where there is no printer.
    ///
    /// @param saving asks for a place for the PDF
    void print(Runnable saving) {
        var paper = model.sight().paper();
        var wanted = wantedPages();
        if (paper.isEmpty() || wanted.isEmpty()) {
            messages.say(Message.of(Level.LOOK, "print.pagesWrong"));
            return;
        }
        if (printer.get().isEmpty()) {
            messages.say(Message.of(Level.LOOK, "print.noPrinter").with("print.savePdf", saving));
            return;
        }
        print(printer.get().get(), paper.get(), wanted.get(), saving);
    }

    private void print(Printer to, PreparedPaper paper, List<Integer> wanted, Runnable saving) {
        var order =
                new Printers.Order(
                        model.reader().name(model.wishProperty().get()),
                        wanted,
                        copies.get(),
                        bothSides.get() && to.bothSides(),
                        grey.get());
        jobs.run(
                "print.printing",
                progress -> printed(to, paper, order, progress),
                result -> say(result, to, order, saving));
    }

    private Printers.Result printed(
            Printer to, PreparedPaper paper, Printers.Order order, Progress progress) {
        progress.step("print.printing");
        return desk.printers().print(to, paper, order, new Heard(progress, () -> false));
    }

    private void say(Printers.Result result, Printer to, Printers.Order order, Runnable saving) {
        messages.say(
                switch (result) {
                    case SENT ->
                            Message.of(
                                    Level.GOOD,
                                    "print.sent",
                                    to.name(),
                                    order.pages().size(),
                                    order.copies());
                    case CANCELLED -> Message.of(Level.TOLD, "print.printCancelled");
                    case NO_SUCH_PAPER ->
                            Message.of(Level.LOOK, "print.noSuchPaper", to.name())
                                    .with("print.savePdf", saving);
                    case NO_ANSWER ->
                            Message.of(Level.MUST, "print.noAnswer").with("print.savePdf", saving);
                });
    }

    /// The pages wanted, as they are in sight.
    void save(Path file) {
        var wanted = wantedPages();
        if (wanted.isEmpty()) {
            messages.say(Message.of(Level.LOOK, "print.pagesWrong"));
            return;
        }
        model.sight()
                .paper()
                .ifPresent(
                        paper ->
                                jobs.run(
                                        "print.saving",
                                        progress -> {
                                            progress.step("print.saving");
                                            return paper.save(file, wanted.get());
                                        },
                                        result -> say(result, wanted.get().size())));
    }

    private void say(PreparedPaper.Saving result, int count) {
        switch (result) {
            case PreparedPaper.Saving.Saved(var file) ->
                    messages.say(
                            Message.of(
                                    Level.GOOD,
                                    "print.saved",
                                    String.valueOf(file.getFileName()),
                                    count));
            case PreparedPaper.Saving.NotWritten _ ->
                    messages.say(Message.of(Level.MUST, "print.notWritten"));
        }
    }

    boolean isTable() {
        var paper = model.wishProperty().get().paper();
        return paper == Paper.REGISTER || paper == Paper.LIST;
    }

    /// Whole, as a workbook to work with.
    void saveTable(Path file) {
        var wish = model.wishProperty().get();
        var pick = model.pick();
        jobs.run(
                "print.savingTable",
                () ->
                        model.reader()
                                .table(wish, pick)
                                .map(table -> ExportTable.export(table, file)),
                result -> result.ifPresent(this::say));
    }

    private void say(ExportTable.Result result) {
        switch (result) {
            case ExportTable.Result.Saved(var file, var rows) ->
                    messages.say(
                            Message.of(
                                    Level.GOOD,
                                    "print.savedTable",
                                    String.valueOf(file.getFileName()),
                                    rows));
            case ExportTable.Result.NotWritten _ ->
                    messages.say(Message.of(Level.MUST, "print.notWritten"));
        }
    }

    /// The usual one first.
    ObservableList<Printer> printers() {
        return printers;
    }

    /// Whether the system has answered which printers there are.
    ReadOnlyBooleanProperty lookedProperty() {
        return looked.getReadOnlyProperty();
    }

    ObjectProperty<Optional<Printer>> printerProperty() {
        return printer;
    }

    /// `1-3,7`; empty for all.
    StringProperty pagesProperty() {
        return pages;
    }

    IntegerProperty copiesProperty() {
        return copies;
    }

    BooleanProperty bothSidesProperty() {
        return bothSides;
    }

    BooleanProperty greyProperty() {
        return grey;
    }
}
