package cn.cunce.ui.shell;

import java.nio.file.Path;
import java.time.LocalDate;

/// What the window says of the book that is open.
///
/// @param name 枫香坪村
/// @param above where it belongs: 松溪乡 • 云岭县, empty where unknown
/// @param folder the book's folder
/// @param referenceDate 口径日期: ages and years on screen are of this date
/// @param sample whether it is the sample village, which is thrown away
public record BookLabel(
        String name,
        Tier tier,
        String above,
        Path folder,
        LocalDate referenceDate,
        boolean sample) {

    /// Which office keeps it; it decides what stands in the rail.
    public enum Tier {
        VILLAGE,
        TOWNSHIP,
        COUNTY
    }
}
