package cn.cunce.ui.filing;

import static cn.cunce.ui.part.Words.whenShown;

import cn.cunce.service.FilingSummary;
import cn.cunce.service.MakeFiling;
import cn.cunce.text.Figures;
import cn.cunce.text.Texts;
import cn.cunce.ui.part.FileChoice;
import cn.cunce.ui.part.Fxml;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// A new filing: what it carries, what to look at first, how it is closed, and what became of it.
final class NewFilingView {

    private static final int DIGEST_SHOWN = 12;

    private final FilingViewModel model;
    private final FileChoice files;
    private final Texts texts;

    @FXML private Label number;
    @FXML private Label place;
    @FXML private Label counted;
    @FXML private Label changed;
    @FXML private Label state;
    @FXML private VBox checks;
    @FXML private TextField period;
    @FXML private TextField signer;
    @FXML private RadioButton plain;
    @FXML private Label passwordLabel;
    @FXML private PasswordField password;
    @FXML private Label againLabel;
    @FXML private PasswordField again;
    @FXML private Label plainWarning;
    @FXML private VBox result;
    @FXML private Label madeFile;
    @FXML private Label madeDigest;
    @FXML private Label checkCode;

    NewFilingView(FilingViewModel model, FileChoice files, Texts texts) {
        this.model = model;
        this.files = files;
        this.texts = texts;
    }

    Parent load() {
        return Fxml.load(this, "new-filing.fxml", texts);
    }

    void focus() {
        period.requestFocus();
    }

    @FXML
    private void initialize() {
        period.textProperty().bindBidirectional(model.periodProperty());
        signer.textProperty().bindBidirectional(model.signerProperty());
        password.textProperty().bindBidirectional(model.passwordProperty());
        again.textProperty().bindBidirectional(model.againProperty());
        plain.selectedProperty().bindBidirectional(model.plainProperty());
        model.plainProperty().subscribe(this::showClosing);
        model.summaryProperty().subscribe(now -> now.ifPresent(this::show));
        model.madeProperty().subscribe(this::showMade);
        model.checks().addListener((ListChangeListener<FilingCheck>) _ -> showChecks());
        showChecks();
    }

    @FXML
    void copy() {
        files.folder("filing.copyTitle").ifPresent(model::copy);
    }

    @FXML
    private void printSlip() {
        model.printSlip();
    }

    private void showClosing(boolean isPlain) {
        Stream.of(passwordLabel, password, againLabel, again)
                .forEach(node -> whenShown(node, !isPlain));
        whenShown(plainWarning, isPlain);
    }

    private void show(FilingSummary now) {
        number.setText(texts.of("filing.number", now.number()));
        place.setText(now.county() + now.township() + now.name());
        counted.setText(
                texts.of(
                        "filing.counted",
                        Figures.count(now.households()),
                        Figures.count(now.persons()),
                        wages(now)));
        changed.setText(texts.of("filing.changed", Figures.count(now.changes())));
        state.setText(texts.of("filing.state", shortened(now.digest())));
    }

    private void showChecks() {
        List<Node> shown = model.checks().stream().<Node>map(this::link).toList();
        checks.getChildren().setAll(shown);
        whenShown(checks, !shown.isEmpty());
    }

    private Hyperlink link(FilingCheck check) {
        var link = new Hyperlink(texts.of(check.key(), check.count()));
        link.getStyleClass().add("look-text");
        link.setOnAction(_ -> model.go(check));
        return link;
    }

    private void showMade(Optional<MakeFiling.Result.Made> last) {
        whenShown(result, last.isPresent());
        last.ifPresent(
                made -> {
                    madeFile.setText(String.valueOf(made.file().getFileName()));
                    madeDigest.setText(
                            texts.of("filing.state", shortened(made.summary().digest())));
                    checkCode.setText(made.checkCode());
                });
    }

    private static String shortened(String hex) {
        return hex.substring(0, Math.min(DIGEST_SHOWN, hex.length()));
    }

    /// A sum over households of which not all are known says so.
    private String wages(FilingSummary now) {
        var known = Figures.yuan(now.wages());
        return now.wagesOpen() == 0
                ? texts.of("filing.wages", known)
                : texts.of("filing.wagesOpen", known, now.wagesOpen());
    }
}
