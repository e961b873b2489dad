package cn.cunce.filing;

import java.util.regex.Pattern;

/// The name of a filing's file: `罗溪县-青坝乡-石门村_2018年_第3次.xlsx`.
///
/// @param number of the filing by this device, from 1
public record FilingName(
        String county, String township, String village, String period, int number) {

    private static final Pattern FILING = Pattern.compile(".+_第\\d+次.*[.]xlsx");
    private static final Pattern RECEIPT = Pattern.compile("回执_.+[.]xlsx");

    /// Whether a file is named as filings and receipts are: all that is known of one that is
    // locked.
    static boolean isOne(String file) {
        return FILING.matcher(file).matches() || RECEIPT.matcher(file).matches();
    }

    /// What some system refuses in a file name becomes a `_`.
    @Override
    public String toString() {
        return (county + "-" + township + "-" + village + "_" + period + "_第" + number + "次")
                        .replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_")
                + ".xlsx";
    }
}
