package cn.cunce.store;

import java.util.List;
import java.util.stream.IntStream;

/// Lists in pieces that a statement can carry.
final class Batches {

    static final int ROWS = 500;

    static <T> List<List<T>> of(List<T> all) {
        return starts(all)
                .mapToObj(from -> all.subList(from, Math.min(from + ROWS, all.size())))
                .toList();
    }

    private static IntStream starts(List<?> all) {
        return IntStream.iterate(0, from -> from < all.size(), from -> from + ROWS);
    }

    private Batches() {}
}
