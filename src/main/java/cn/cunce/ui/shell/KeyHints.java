package cn.cunce.ui.shell;

import cn.cunce.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// The few keys in the status line: the first ones of the screen, then how to find and get help.
final class KeyHints {

    private static final int MOST = 5;
    private static final List<String> ALWAYS = List.of("command.palette", "command.help");

    private KeyHints() {}

    static void fill(HBox line, List<Command> ofScreen, List<Command> ofFrame, Texts texts) {
        var always = ofFrame.stream().filter(command -> ALWAYS.contains(command.name())).toList();
        var first = ofScreen.stream().limit(MOST - always.size());
        line.getChildren()
                .setAll(
                        Stream.concat(first, always.stream())
                                .filter(command -> !command.keys().isEmpty())
                                .flatMap(command -> hint(command, texts).stream())
                                .toList());
    }

    private static List<Node> hint(Command command, Texts texts) {
        var key = new Label(KeyNames.of(command.keys().getFirst(), texts));
        var name = new Label(texts.of(command.name()));
        key.getStyleClass().add("key");
        return new ArrayList<>(List.of(key, name));
    }
}
