package cn.cunce.ui.part;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Lets files be dropped anywhere on a node. While they are over it, it is `dropping`.
public final class FileDrop {

    private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");

    private FileDrop() {}

    /// @param take hears the files, of whatever kind they are
    public static void on(Node node, Consumer<List<Path>> take) {
        node.setOnDragOver(event -> over(node, event));
        node.setOnDragExited(_ -> node.pseudoClassStateChanged(DROPPING, false));
        node.setOnDragDropped(event -> dropped(event, take));
    }

    private static void over(Node node, DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            node.pseudoClassStateChanged(DROPPING, true);
            event.consume();
        }
    }

    private static void dropped(DragEvent event, Consumer<List<Path>> take) {
        var files = event.getDragboard().getFiles();
        event.setDropCompleted(!files.isEmpty());
        event.consume();
        take.accept(files.stream().map(File::toPath).toList());
    }
}
