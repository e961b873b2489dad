package cn.cunce.ui.imports;

import cn.cunce.text.Texts;
import cn.cunce.ui.part.FileChoice;
import cn.cunce.ui.part.Fxml;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// ① 选文件: the zone that takes files, the password of a protected one, the blank ledger.
final class ChooseView {

    private final ImportViewModel model;
    private final FileChoice files;
    private final Texts texts;
    private final int yearOfBlank;

    @FXML private VBox zone;
    @FXML private VBox reading;
    @FXML private HBox locked;
    @FXML private PasswordField password;
    @FXML private Button chooseFirst;

    ChooseView(ImportViewModel model, FileChoice files, Texts texts, int yearOfBlank) {
        this.model = model;
        this.files = files;
        this.texts = texts;
        this.yearOfBlank = yearOfBlank;
    }

    private Parent root = new VBox();

    Parent load() {
        root = Fxml.load(this, "choose.fxml", texts);
        return root;
    }

    Parent root() {
        return root;
    }

    void focus() {
        if (model.lockedProperty().get()) {
            password.requestFocus();
        } else {
            chooseFirst.requestFocus();
        }
    }

    void reading(boolean now) {
        reading.setVisible(now);
        zone.setVisible(!now);
    }

    @FXML
    private void initialize() {
        model.lockedProperty().subscribe(this::show);
    }

    private void show(boolean isLocked) {
        locked.setVisible(isLocked);
        locked.setManaged(isLocked);
        password.clear();
        focus();
    }

    @FXML
    private void choose() {
        model.choose(files.open("import.chooseTitle", FileChoice.Kind.TABLE));
    }

    @FXML
    private void unlock() {
        if (!password.getText().isEmpty()) {
            model.password(password.getText());
        }
    }

    @FXML
    private void saveBlank() {
        files.save(
                        "import.blankTitle",
                        texts.of("import.blankName", String.valueOf(yearOfBlank)),
                        FileChoice.Kind.WORKBOOK)
                .ifPresent(to -> model.blank(yearOfBlank, to));
    }
}
