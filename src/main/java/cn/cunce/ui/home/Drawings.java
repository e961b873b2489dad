package cn.cunce.ui.home;

import cn.cunce.ui.home.Picture.Bar;
import cn.cunce.ui.home.Picture.Drawing;
import cn.cunce.ui.home.Picture.Light;
import cn.cunce.ui.home.Picture.LightRow;
import cn.cunce.ui.home.Picture.Pair;
import cn.cunce.ui.shell.Place;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Draws pictures out of plain regions: lengths from nought, a pattern for each look, and every
/// bar a button that lists whom it counts.
final class Drawings {

    private final Consumer<Place.Only> listing;

    Drawings(Consumer<Place.Only> listing) {
        this.listing = listing;
    }

    Node of(Drawing drawing) {
        return switch (drawing) {
            case Drawing.Columns columns -> new ColumnsChart(columns, this::bar);
            case Drawing.Rows(var bars) -> scrolled(rows(bars));
            case Drawing.Sides(var pairs) -> scrolled(sides(pairs));
            case Drawing.Lights(var heads, var rows) -> scrolled(lights(heads, rows));
            case Drawing.Nothing(var why) -> styled(new Label(why), "quiet-text");
        };
    }

    private Node bar(Bar bar) {
        var button = new Button();
        button.getStyleClass().setAll("chart-bar", bar.look().style());
        button.setAccessibleText(bar.label() + " " + bar.text());
        button.setMinSize(0, 0);
        button.setFocusTraversable(bar.only().isPresent());
        bar.only().ifPresent(only -> button.setOnAction(_ -> listing.accept(only)));
        return button;
    }

    private VBox rows(List<Bar> bars) {
        var most = most(bars.stream());
        var rows = styled(new VBox(), "chart-rows");
        for (var bar : bars) {
            var track = new HBox(bar(bar), text(bar.text()));
            track.getStyleClass().add("chart-track");
            sized(track, (Region) track.getChildren().getFirst(), bar.value() / most);
            HBox.setHgrow(track, Priority.ALWAYS);
            rows.getChildren().add(row(styled(text(bar.label()), "chart-name"), track));
        }
        return rows;
    }

    private VBox sides(List<Pair> pairs) {
        var most = most(pairs.stream().flatMap(each -> Stream.of(each.left(), each.right())));
        var rows = styled(new VBox(), "chart-sides");
        for (var pair : pairs) {
            var left = new HBox(text(pair.left().text()), bar(pair.left()));
            var right = new HBox(bar(pair.right()), text(pair.right().text()));
            left.getStyleClass().addAll("chart-side", "left");
            right.getStyleClass().add("chart-side");
            sized(left, (Region) left.getChildren().getLast(), pair.left().value() / most);
            sized(right, (Region) right.getChildren().getFirst(), pair.right().value() / most);
            var row = row(left, styled(text(pair.label()), "chart-age"), right);
            if (pair.stressed()) {
                row.getStyleClass().add("shaded");
            }
            rows.getChildren().add(row);
        }
        return rows;
    }

    private GridPane lights(List<String> heads, List<LightRow> rows) {
        var grid = styled(new GridPane(), "chart-lights");
        for (var i = 0; i < heads.size(); i++) {
            grid.add(styled(new Label(heads.get(i)), "strong"), i + 1, 0);
        }
        for (var r = 0; r < rows.size(); r++) {
            grid.add(new Label(rows.get(r).label()), 0, r + 1);
            for (var i = 0; i < heads.size(); i++) {
                grid.add(light(rows.get(r).lights().get(i)), i + 1, r + 1);
            }
        }
        return grid;
    }

    private Node light(Light light) {
        var label = styled(new Label(light.shape().sign()), light.shape().style());
        var button = new Button(light.said(), label);
        button.getStyleClass().setAll("chart-light");
        button.setFocusTraversable(light.only().isPresent());
        light.only().ifPresent(only -> button.setOnAction(_ -> listing.accept(only)));
        return button;
    }

    /// Room is left for what stands at the end of the longest.
    private static void sized(Region track, Region bar, double share) {
        bar.prefWidthProperty().bind(track.widthProperty().multiply(0.72 * share));
        bar.setMinWidth(0);
        bar.setMaxWidth(Region.USE_PREF_SIZE);
    }

    private static double most(Stream<Bar> bars) {
        var most = bars.mapToDouble(Bar::value).max().orElse(1);
        return most == 0 ? 1 : most;
    }

    private static HBox row(Node... parts) {
        return styled(new HBox(parts), "chart-row");
    }

    private static Label text(String text) {
        return styled(new Label(text), "chart-text");
    }

    private static ScrollPane scrolled(Region content) {
        var pane = styled(new ScrollPane(content), "chart-scroll");
        pane.setFitToWidth(true);
        pane.setFocusTraversable(false);
        return pane;
    }

    private static <N extends Node> N styled(N node, String style) {
        node.getStyleClass().add(style);
        return node;
    }
}
