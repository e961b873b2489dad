package cn.cunce.ui.home;

import cn.cunce.ui.shell.Place;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The small pieces of the first screen: tiles, drafts, steps of the year, lines about safety.
final class HomeLines {

    private static final int MOST_DRAFTS = 4;

    private final HomeViewModel model;
    private final HomeWords words;

    HomeLines(HomeViewModel model, HomeWords words) {
        this.model = model;
        this.words = words;
    }

    List<Button> tiles() {
        return model.tiles().stream().map(this::tile).toList();
    }

    private Button tile(Tile tile) {
        var facts =
                new VBox(
                        styled(new Label(tile.title()), "hint"),
                        styled(new Label(tile.figure()), "figure-big"),
                        styled(new Label(tile.note()), "hint"));
        var button = new Button(tile.title(), facts);
        button.getStyleClass().add("home-tile");
        button.setAccessibleText(tile.title() + " " + tile.figure() + " " + tile.note());
        button.setFocusTraversable(tile.place().isPresent());
        tile.place().ifPresent(place -> button.setOnAction(_ -> model.go(place)));
        return button;
    }

    List<? extends Node> drafts() {
        if (model.drafts().isEmpty()) {
            return List.of(styled(new Label(words.of("home.noDrafts")), "quiet-text"));
        }
        return model.drafts().stream().limit(MOST_DRAFTS).map(this::draft).toList();
    }

    private Node draft(Unfinished draft) {
        var go = new Button(words.of("home.goOn"));
        go.getStyleClass().add("small");
        go.setOnAction(_ -> model.go(draft.place()));
        var where = styled(new Label(draft.where()), "hint");
        return line(styled(new Label(draft.who()), "strong"), where, gap(), go);
    }

    List<Node> strides() {
        return model.strides().stream().map(HomeLines::stride).toList();
    }

    private static Node stride(Stride stride) {
        var shape =
                styled(
                        new Label(stride.isDone() ? "✓" : "○"),
                        stride.isDone() ? "good-text" : "quiet-text");
        shape.getStyleClass().add("home-shape");
        var bar = new ProgressBar(stride.share());
        bar.getStyleClass().add("home-bar");
        if (stride.isDone()) {
            bar.getStyleClass().add("done");
        }
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(stride.title() + " " + stride.note());
        HBox.setHgrow(bar, Priority.ALWAYS);
        return line(
                shape,
                styled(new Label(stride.title()), "home-stride-title"),
                bar,
                styled(new Label(stride.note()), "home-stride-note"));
    }

    List<Node> safety() {
        return model.safety().stream().map(this::safety).toList();
    }

    private Node safety(SafetyLine said) {
        var shape =
                styled(new Label(said.good() ? "✓" : "▲"), said.good() ? "good-text" : "look-text");
        shape.getStyleClass().add("home-shape");
        var text = new Label(said.text());
        text.setWrapText(true);
        var row = line(shape, text, gap());
        link(said.place()).ifPresent(row.getChildren()::add);
        return row;
    }

    private Optional<Hyperlink> link(Optional<Place> place) {
        return place.filter(where -> model.leadsTo(where.getClass()))
                .map(
                        where -> {
                            var link = new Hyperlink(words.of("home.go"));
                            link.setOnAction(_ -> model.go(where));
                            return link;
                        });
    }

    private static HBox line(Node... parts) {
        return styled(new HBox(parts), "home-line");
    }

    private static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private static <N extends Node> N styled(N node, String style) {
        node.getStyleClass().add(style);
        return node;
    }
}
