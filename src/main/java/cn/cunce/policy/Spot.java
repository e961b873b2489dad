package cn.cunce.policy;

import java.util.Comparator;

/// Where something stands in a file of a pack.
///
/// @param file `cs/rules/exit.yaml`
/// @param line from 1
/// @param column from 1; of a table the number of the column
record Spot(String file, int line, int column) implements Comparable<Spot> {

    private static final Comparator<Spot> ORDER =
            Comparator.comparing(Spot::file)
                    .thenComparingInt(Spot::line)
                    .thenComparingInt(Spot::column);

    static Spot startOf(String file) {
        return new Spot(file, 1, 1);
    }

    @Override
    public int compareTo(Spot other) {
        return ORDER.compare(this, other);
    }
}
