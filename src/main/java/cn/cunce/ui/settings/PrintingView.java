package cn.cunce.ui.settings;

import cn.cunce.text.Texts;
import cn.cunce.ui.part.FileChoice;
import cn.cunce.ui.part.Fxml;
import java.nio.file.Path;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/// 打印 on screen.
public final class PrintingView implements Section.Form {

    private final HabitsViewModel model;
    private final FileChoice files;
    private final Texts texts;

    @FXML private Label folder;
    @FXML private Button giveUp;

    public PrintingView(HabitsViewModel model, FileChoice files, Texts texts) {
        this.model = model;
        this.files = files;
        this.texts = texts;
    }

    @Override
    public Parent load() {
        return Fxml.load(this, "printing.fxml", texts);
    }

    @FXML
    private void initialize() {
        model.printFolderProperty().subscribe(this::show);
    }

    @FXML
    private void choose() {
        files.folder("settings.choosePrintFolder")
                .ifPresent(chosen -> model.choose(Optional.of(chosen)));
    }

    @FXML
    private void giveUp() {
        model.choose(Optional.empty());
    }

    private void show(Optional<Path> chosen) {
        folder.setText(chosen.map(Path::toString).orElse(texts.of("settings.noPrintFolder")));
        giveUp.setVisible(chosen.isPresent());
        giveUp.setManaged(chosen.isPresent());
    }
}
