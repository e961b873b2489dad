package cn.cunce.ui.home;

/// One step of the year, as far as the book tells.
///
/// @param done how many have taken it
/// @param of how many are to take it; 0 where nobody is
/// @param note what is said at its end
record Stride(String title, int done, int of, String note) {

    double share() {
        return of == 0 ? 0 : Math.min(1.0, (double) done / of);
    }

    boolean isDone() {
        return of > 0 && done >= of;
    }
}
