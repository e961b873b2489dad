package cn.cunce.model.value;

/// A sheet of paper that lies in printers here.
public enum PaperSize {
    A4_PORTRAIT,
    A4_LANDSCAPE,
    A3_PORTRAIT,
    A3_LANDSCAPE;

    public boolean isA3() {
        return this == A3_PORTRAIT || this == A3_LANDSCAPE;
    }
}
