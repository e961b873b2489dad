package cn.cunce.filing;

/// A block of merged cells, of which only the first holds something.
///
/// @param top row as Excel counts, from 1
/// @param left column from 0
record Merge(int top, int bottom, int left, int right) {

    boolean covers(int row, int column) {
        return top <= row && row <= bottom && left <= column && column <= right;
    }
}
