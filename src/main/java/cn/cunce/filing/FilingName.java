package cn.cunce.filing;

/// The name of a filing's file: `罗溪县-青坝乡-石门村_2018年_第3次.xlsx`.
///
/// @param number of the filing by this device, from 1
public record FilingName(
        String county, String township, String village, String period, int number) {

    /// What some system refuses in a file name becomes a `_`.
    @Override
    public String toString() {
        return (county + "-" + township + "-" + village + "_" + period + "_第" + number + "次")
                        .replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_")
                + ".xlsx";
    }
}
