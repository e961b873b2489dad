package cn.cunce.ui.imports;

import static cn.cunce.ui.part.Words.whenShown;

import cn.cunce.service.ImportFiles;
import cn.cunce.text.Texts;
import cn.cunce.ui.imports.ImportViewModel.Step;
import cn.cunce.ui.part.Fxml;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

/// Of which year the incomes are: asked where no file says it, and from then on in sight and open
/// to another answer until all is written.
final class YearView {

    private final ImportViewModel model;
    private final Texts texts;
    private final Runnable onTaken;

    @FXML private HBox line;
    @FXML private Label yearAsked;
    @FXML private Label yearTold;
    @FXML private TextField year;

    /// @param onTaken where the keys go when there is a year
    YearView(ImportViewModel model, Texts texts, Runnable onTaken) {
        this.model = model;
        this.texts = texts;
        this.onTaken = onTaken;
    }

    Parent load() {
        return Fxml.load(this, "year.fxml", texts);
    }

    @FXML
    private void initialize() {
        model.session().filesProperty().subscribe(this::opened);
    }

    /// Of other files nothing is known yet.
    private void opened(Optional<ImportFiles> files) {
        if (files.isEmpty()) {
            year.clear();
        }
    }

    void show(Step step) {
        var wanted = model.writing().countsProperty().get().yearWanted();
        var told = model.session().year().isPresent();
        whenShown(line, step != Step.CHOOSE && (wanted || told));
        whenShown(yearAsked, wanted);
        whenShown(yearTold, !wanted);
        line.setDisable(model.writing().isClosed());
    }

    /// Whether something stands in the field that counts for nothing yet.
    boolean isOpen() {
        var told = model.session().year();
        var counts = told.isPresent() ? String.valueOf(told.getAsInt()) : "";
        return line.isVisible() && !line.isDisabled() && !counts.equals(year.getText().strip());
    }

    @FXML
    private void setYear() {
        take();
    }

    /// @return whether it can be one
    boolean take() {
        var taken = model.setYear(year.getText().strip());
        if (taken) {
            onTaken.run();
        } else {
            year.requestFocus();
        }
        return taken;
    }
}
