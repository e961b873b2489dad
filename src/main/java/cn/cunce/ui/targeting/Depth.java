package cn.cunce.ui.targeting;

/// How much is worked out of the answers of a run.
enum Depth {
    /// Only the answers: of a county, which the database is asked.
    ANSWERS("targeting.promiseLarge"),
    /// What leaves them open, too.
    MISSING("targeting.promiseLarge"),
    /// Everything that a list shows beside them: years in a row, amounts close to a line, values,
    /// and what has changed since they were kept.
    WHOLE("targeting.promise");

    private final String promise;

    Depth(String promise) {
        this.promise = promise;
    }

    /// Text key of what the desk promises, and of what it has not worked out.
    String promise() {
        return promise;
    }
}
