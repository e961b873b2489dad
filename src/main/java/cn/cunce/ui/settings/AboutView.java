package cn.cunce.ui.settings;

import cn.cunce.text.Texts;
import cn.cunce.ui.part.FileChoice;
import cn.cunce.ui.part.Fxml;
import java.nio.file.Path;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;

/// 关于 on screen.
public final class AboutView implements Section.Form {

    /// @param version of the program
    /// @param logs where reports of unexpected troubles are put
    public record About(String version, Path logs) {}

    private final About about;
    private final FileChoice files;
    private final Texts texts;

    @FXML private Label version;
    @FXML private Label java;
    @FXML private Label logs;

    public AboutView(About about, FileChoice files, Texts texts) {
        this.about = about;
        this.files = files;
        this.texts = texts;
    }

    @Override
    public Parent load() {
        return Fxml.load(this, "about.fxml", texts);
    }

    @FXML
    private void initialize() {
        version.setText(texts.of("settings.version", about.version()));
        java.setText(
                texts.of(
                        "settings.runtime",
                        Runtime.version().feature(),
                        System.getProperty("javafx.version", ""),
                        System.getProperty("os.name", "")));
        logs.setText(about.logs().toString());
    }

    @FXML
    private void openLogs() {
        files.show(about.logs());
    }
}
