package cn.cunce.ui.part;

import cn.cunce.text.Texts;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/// Asks with the choosers of the system.
public final class WindowFileChoice implements FileChoice {

    private final Supplier<Window> owner;
    private final Texts texts;

    /// @param owner the window that waits for the answer
    public WindowFileChoice(Supplier<Window> owner, Texts texts) {
        this.owner = owner;
        this.texts = texts;
    }

    @Override
    public List<Path> open(String titleKey, Kind kind) {
        return Optional.ofNullable(chooser(titleKey, kind).showOpenMultipleDialog(owner.get()))
                .map(files -> files.stream().map(File::toPath).toList())
                .orElse(List.of());
    }

    @Override
    public Optional<Path> save(String titleKey, String name, Kind kind) {
        var chooser = chooser(titleKey, kind);
        chooser.setInitialFileName(name);
        return Optional.ofNullable(chooser.showSaveDialog(owner.get())).map(File::toPath);
    }

    @Override
    public Optional<Path> folder(String titleKey) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(texts.of(titleKey));
        return Optional.ofNullable(chooser.showDialog(owner.get())).map(File::toPath);
    }

    private FileChooser chooser(String titleKey, Kind kind) {
        var chooser = new FileChooser();
        chooser.setTitle(texts.of(titleKey));
        chooser.getExtensionFilters()
                .add(new ExtensionFilter(texts.of(kind.labelKey()), kind.patterns()));
        return chooser;
    }
}
