package cn.cunce.ui.filing;

import cn.cunce.service.FilingSummary;
import cn.cunce.service.MakeFiling;
import cn.cunce.text.Figures;
import cn.cunce.text.Texts;
import cn.cunce.ui.part.Columns;
import cn.cunce.ui.part.FileChoice;
import cn.cunce.ui.part.Fxml;
import cn.cunce.ui.shell.Screen;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// 报送 on screen: a new filing on one page.
public final class FilingView implements Screen {

    private static final int DIGEST_SHOWN = 12;

    private final FilingViewModel model;
    private final FileChoice files;
    private final Runnable receiving;
    private final Texts texts;

    @FXML private Label obstacle;
    @FXML private Button make;
    @FXML private TableView<FilingLine> past;
    @FXML private TableColumn<FilingLine, String> at;
    @FXML private TableColumn<FilingLine, String> kind;
    @FXML private TableColumn<FilingLine, String> file;
    @FXML private TableColumn<FilingLine, Integer> changes;
    @FXML private TableColumn<FilingLine, String> digest;
    @FXML private Label number;
    @FXML private Label place;
    @FXML private Label counted;
    @FXML private Label changed;
    @FXML private Label conflicts;
    @FXML private Label state;
    @FXML private TextField period;
    @FXML private TextField signer;
    @FXML private PasswordField password;
    @FXML private PasswordField again;
    @FXML private CheckBox plain;
    @FXML private Label plainWarning;
    @FXML private VBox result;
    @FXML private Label madeFile;
    @FXML private Label madeDigest;
    @FXML private Label checkCode;

    /// @param receiving goes where receipts are taken in
    public FilingView(FilingViewModel model, FileChoice files, Runnable receiving, Texts texts) {
        this.model = model;
        this.files = files;
        this.receiving = receiving;
        this.texts = texts;
    }

    @Override
    public Parent load() {
        var screen = Fxml.load(this, "filing.fxml", texts);
        screen.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        return screen;
    }

    @Override
    public void shown() {
        model.begin();
        period.requestFocus();
    }

    @FXML
    private void initialize() {
        Columns.words(at, 11, FilingLine::at);
        Columns.words(kind, 8, line -> texts.of(line.kind()));
        Columns.words(file, 27, FilingLine::file);
        Columns.figure(changes, 5, FilingLine::changes);
        Columns.words(digest, 10, FilingLine::digest);
        past.setItems(model.past());
        past.setPlaceholder(new Label(texts.of("filing.noPast")));
        period.textProperty().bindBidirectional(model.periodProperty());
        signer.textProperty().bindBidirectional(model.signerProperty());
        password.textProperty().bindBidirectional(model.passwordProperty());
        again.textProperty().bindBidirectional(model.againProperty());
        plain.selectedProperty().bindBidirectional(model.plainProperty());
        password.disableProperty().bind(model.plainProperty());
        again.disableProperty().bind(model.plainProperty());
        Stream.of(model.periodProperty(), model.passwordProperty(), model.againProperty())
                .forEach(typed -> typed.subscribe(this::showObstacles));
        model.plainProperty().subscribe(this::showObstacles);
        model.summaryProperty().subscribe(this::showSummary);
        model.madeProperty().subscribe(this::showMade);
        showObstacles();
    }

    @FXML
    private void make() {
        if (model.obstacles().isEmpty()) {
            files.folder("filing.folderTitle").ifPresent(model::make);
        }
    }

    @FXML
    private void receive() {
        receiving.run();
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isControlDown()) {
            event.consume();
            make();
        }
    }

    private void showObstacles() {
        var first = model.obstacles().stream().findFirst();
        obstacle.setText(first.map(texts::of).orElse(""));
        make.setDisable(first.isPresent());
        whenShown(plainWarning, model.plainProperty().get());
    }

    private void showSummary(Optional<FilingSummary> now) {
        now.ifPresent(this::show);
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
        whenShown(conflicts, now.conflicts() > 0);
        conflicts.setText(texts.of("filing.conflicts", now.conflicts()));
        state.setText(texts.of("filing.state", shortened(now.digest())));
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

    private static void whenShown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /// A sum over households of which not all are known says so.
    private String wages(FilingSummary now) {
        var known = Figures.yuan(now.wages());
        return now.wagesOpen() == 0
                ? texts.of("filing.wages", known)
                : texts.of("filing.wagesOpen", known, now.wagesOpen());
    }
}
