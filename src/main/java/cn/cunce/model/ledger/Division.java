package cn.cunce.model.ledger;

/// Codes of divisions in twelve digits: a village has all of them, a township ends in 000, a county
/// in 000000. Each keeps what is said of it under its own code.
public final class Division {

    private static final int DIGITS = 12;
    private static final int OF_TOWNSHIP = 9;
    private static final int OF_COUNTY = 6;

    /// The code of the township in which a village lies.
    public static String townshipOf(String code) {
        return whole(code, OF_TOWNSHIP);
    }

    /// The code of the county in which a village or township lies.
    public static String countyOf(String code) {
        return whole(code, OF_COUNTY);
    }

    /// What a township or county is called by in lists of divisions: nine or six digits.
    public static String bare(String code) {
        return code.substring(0, code.endsWith("000000") ? OF_COUNTY : OF_TOWNSHIP);
    }

    private static String whole(String code, int digits) {
        return code.substring(0, digits) + "0".repeat(DIGITS - digits);
    }

    private Division() {}
}
