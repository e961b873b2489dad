package cn.cunce.policy;

import java.util.List;

/// A file of a pack as YAML says it: texts, lists and keys with their places, nothing interpreted.
sealed interface Node {

    Spot spot();

    /// A text, whatever YAML would take it for.
    ///
    /// @param text without line breaks at its end
    /// @param first where its first sign stands
    /// @param followed whether its lines and signs stand in the file as they stand in the text
    record Scalar(String text, Spot spot, Spot first, boolean followed) implements Node {

        /// A word that is spoken of, and where.
        Scalar(String text, Spot spot) {
            this(text, spot, spot, false);
        }

        /// Where a place of the text stands in the file; the beginning if that cannot be told.
        ///
        /// @param line within the text, from 1
        /// @param column within that line, from 1
        Spot at(int line, int column) {
            return followed
                    ? new Spot(spot.file(), first.line() + line - 1, first.column() + column - 1)
                    : spot;
        }
    }

    record Listing(List<Node> items, Spot spot) implements Node {
        public Listing {
            items = List.copyOf(items);
        }
    }

    /// @param entries in the order of the file, repeated keys among them
    record Mapping(List<Entry> entries, Spot spot) implements Node {
        public Mapping {
            entries = List.copyOf(entries);
        }
    }

    record Entry(Scalar key, Node value) {}
}
