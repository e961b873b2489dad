package cn.cunce.ui.home;

import cn.cunce.text.Figures;
import cn.cunce.ui.home.Picture.Bar;
import cn.cunce.ui.home.Picture.Drawing;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Upright bars beside each other on one ground line, with a line across where there is one.
final class ColumnsChart extends Pane {

    private static final double GAP_SHARE = 0.16;
    private static final double MOST_WIDTH_EM = 7;

    private final Drawing.Columns drawing;
    private final List<Node> bars = new ArrayList<>();
    private final List<Label> texts = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();
    private final Region ground = new Region();
    private final Region mark = new Region();
    private final Label markLabel = new Label();

    ColumnsChart(Drawing.Columns drawing, Function<Bar, Node> nodes) {
        this.drawing = drawing;
        getStyleClass().add("columns-chart");
        ground.getStyleClass().add("chart-ground");
        mark.getStyleClass().add("chart-mark");
        markLabel.getStyleClass().addAll("hint", "chart-mark-label");
        for (var bar : drawing.bars()) {
            bars.add(nodes.apply(bar));
            texts.add(label(bar.text()));
            labels.add(label(bar.label()));
        }
        getChildren().add(ground);
        getChildren().addAll(bars);
        getChildren().addAll(texts);
        getChildren().addAll(labels);
        drawing.line()
                .ifPresent(
                        line -> {
                            markLabel.setText(line.label());
                            getChildren().addAll(mark, markLabel);
                        });
    }

    private static Label label(String text) {
        var label = new Label(text);
        label.getStyleClass().addAll("hint", "chart-label");
        return label;
    }

    @Override
    protected void layoutChildren() {
        var line = labels.isEmpty() ? 0 : labels.getFirst().prefHeight(-1);
        var left = snappedLeftInset();
        var top = snappedTopInset() + 2 * line;
        var bottom = getHeight() - snappedBottomInset() - 1.4 * line;
        var em = line / 1.2;
        var step = Math.min(width() / bars.size(), MOST_WIDTH_EM * em);
        var most = drawing.bars().stream().mapToDouble(Bar::value).max().orElse(1);
        var every = every(step);
        for (var i = 0; i < bars.size(); i++) {
            labels.get(i).setVisible(i % every == 0);
            texts.get(i).setText(text(drawing.bars().get(i), step, texts.get(i).getFont()));
            var share = most == 0 ? 0 : drawing.bars().get(i).value() / most;
            var height = Math.round((bottom - top - line) * share);
            var x = left + i * step;
            var inner = step * (1 - GAP_SHARE);
            bars.get(i).resizeRelocate(Math.round(x), bottom - height, Math.round(inner), height);
            centre(texts.get(i), x, bottom - height - line, step, inner);
            centre(labels.get(i), x, bottom + 2, step * every, inner);
        }
        ground.resizeRelocate(left, bottom, step * bars.size(), 1);
        drawing.line().ifPresent(at -> across(left + at.at() * step, snappedTopInset(), bottom));
    }

    /// Where all labels have no room beside each other, every second or third has.
    private int every(double step) {
        var widest = labels.stream().mapToDouble(label -> label.prefWidth(-1)).max().orElse(0);
        return (int) Math.max(1, Math.ceil(widest / step));
    }

    /// The bare figure where there is no room for its words.
    private static String text(Bar bar, double step, Font font) {
        var words = new Text(bar.text());
        words.setFont(font);
        var room = words.getLayoutBounds().getWidth();
        return room < step || bar.value() == 0
                ? bar.text()
                : Figures.count(Math.round(bar.value()));
    }

    private double width() {
        return getWidth() - snappedLeftInset() - snappedRightInset();
    }

    private static void centre(Label label, double x, double y, double step, double inner) {
        var width = Math.min(label.prefWidth(-1), step);
        var at = x + (inner - width) / 2;
        label.resizeRelocate(Math.round(Math.max(0, at)), y, width, label.prefHeight(-1));
    }

    private void across(double x, double top, double bottom) {
        mark.resizeRelocate(Math.round(x) - 1.0, top, 2, bottom - top);
        markLabel.autosize();
        markLabel.relocate(Math.round(x) + 6.0, top);
    }
}
