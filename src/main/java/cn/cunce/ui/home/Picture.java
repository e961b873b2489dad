package cn.cunce.ui.home;

import cn.cunce.model.value.Table;
import cn.cunce.ui.shell.Place;
import java.util.List;
import java.util.Optional;

/// A question, its answer in words, and what is drawn of it.
///
/// @param finding the answer, in a sentence
/// @param basis of whom, how many, as of when
/// @param table the same figures
record Picture(Question question, String finding, String basis, Drawing drawing, Table table) {

    /// How it is drawn; it is measured from nought.
    sealed interface Drawing {

        /// Upright, beside each other, in their own order.
        ///
        /// @param line drawn across at a place between the bars
        record Columns(List<Bar> bars, Optional<Line> line) implements Drawing {
            public Columns {
                bars = List.copyOf(bars);
            }
        }

        /// Lying, under each other.
        record Rows(List<Bar> bars) implements Drawing {
            public Rows {
                bars = List.copyOf(bars);
            }
        }

        /// Two sides of one axis, under each other.
        record Sides(List<Pair> pairs) implements Drawing {
            public Sides {
                pairs = List.copyOf(pairs);
            }
        }

        /// Places by questions.
        record Lights(List<String> heads, List<LightRow> rows) implements Drawing {
            public Lights {
                heads = List.copyOf(heads);
                rows = List.copyOf(rows);
            }
        }

        /// There is nothing to be drawn, and why.
        record Nothing(String why) implements Drawing {}
    }

    /// How a bar looks; each has a pattern, so that a grey print tells them apart.
    enum Look {
        PLAIN("plain"),
        STRESSED("stressed"),
        SECOND("second"),
        /// What nobody knows.
        UNKNOWN("unknown"),
        /// Of too few to say much.
        FEW("few"),
        /// No data at all: a gap, not a nought.
        GAP("gap");

        private final String style;

        Look(String style) {
            this.style = style;
        }

        String style() {
            return style;
        }
    }

    /// @param label what it stands for
    /// @param value its length
    /// @param text what is written at its end
    /// @param only whom it counts; empty where they cannot be listed
    record Bar(String label, double value, String text, Look look, Optional<Place.Only> only) {}

    /// @param at its place, in bars from the left
    record Line(double at, String label) {}

    /// @param stressed whether it stands on a shade
    record Pair(String label, Bar left, Bar right, boolean stressed) {}

    record LightRow(String label, List<Light> lights) {
        LightRow {
            lights = List.copyOf(lights);
        }
    }

    enum Shape {
        GOOD("✓", "good-text"),
        SOME("▲", "look-text"),
        NONE("×", "must-text"),
        OPEN("◇", "open-text");

        private final String sign;
        private final String style;

        Shape(String sign, String style) {
            this.sign = sign;
            this.style = style;
        }

        String sign() {
            return sign;
        }

        String style() {
            return style;
        }
    }

    /// @param count how many households it speaks of; 0 where it speaks of all
    record Light(Shape shape, int count, String said, Optional<Place.Only> only) {}
}
