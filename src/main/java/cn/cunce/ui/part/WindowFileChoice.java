package cn.cunce.ui.part;

import cn.cunce.text.Texts;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/// Asks with the choosers of the system.
public final class WindowFileChoice implements FileChoice {

    /// What the system does for the choosers.
    ///
    /// @param owner the window that waits for the answer
    /// @param showing shows what lies at an address
    /// @param first where files are saved first, empty for where the system thinks
    public record Surface(
            Supplier<Window> owner, Consumer<String> showing, Supplier<Optional<Path>> first) {}

    private final Surface surface;
    private final Texts texts;

    public WindowFileChoice(Surface surface, Texts texts) {
        this.surface = surface;
        this.texts = texts;
    }

    @Override
    public List<Path> open(String titleKey, Kind kind) {
        return Optional.ofNullable(
                        chooser(titleKey, kind).showOpenMultipleDialog(surface.owner().get()))
                .map(files -> files.stream().map(File::toPath).toList())
                .orElse(List.of());
    }

    @Override
    public Optional<Path> save(String titleKey, String name, Kind kind) {
        var chooser = chooser(titleKey, kind);
        chooser.setInitialFileName(name);
        surface.first()
                .get()
                .filter(Files::isDirectory)
                .ifPresent(folder -> chooser.setInitialDirectory(folder.toFile()));
        return Optional.ofNullable(chooser.showSaveDialog(surface.owner().get())).map(File::toPath);
    }

    @Override
    public Optional<Path> folder(String titleKey) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(texts.of(titleKey));
        return Optional.ofNullable(chooser.showDialog(surface.owner().get())).map(File::toPath);
    }

    @Override
    public void show(Path folder) {
        if (Files.isDirectory(folder)) {
            surface.showing().accept(folder.toUri().toString());
        }
    }

    private FileChooser chooser(String titleKey, Kind kind) {
        var chooser = new FileChooser();
        chooser.setTitle(texts.of(titleKey));
        chooser.getExtensionFilters()
                .add(new ExtensionFilter(texts.of(kind.labelKey()), kind.patterns()));
        return chooser;
    }
}
