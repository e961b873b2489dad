package cn.cunce.cli;

/// How a command ended, as scripts ask.
enum Exit {
    DONE(0),
    /// Done in part, or refused: what was found says why.
    FINDINGS(1),
    MISUSED(2),
    CRASHED(3);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
