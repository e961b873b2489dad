package cn.cunce.ui.filing;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Files that are drawn onto a desk and let go.
final class FileDrop {

    static void accept(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    static void take(DragEvent event, Consumer<List<Path>> then) {
        var dropped = event.getDragboard().getFiles();
        event.setDropCompleted(!dropped.isEmpty());
        event.consume();
        then.accept(dropped.stream().map(File::toPath).toList());
    }

    private FileDrop() {}
}
