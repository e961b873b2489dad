package cn.cunce.ui.part;

import java.nio.file.Path;
import java.util.Optional;

/// What a person is used to, as the settings write it and other screens read it.
///
/// Nothing here changes a result: that belongs to policy packs.
public final class Habits {

    /// The habits by the names under which they are remembered.
    public static final String BACKUP_FOLDER = "habit.backupFolder";
    public static final String PRINT_FOLDER = "habit.printFolder";
    public static final String STAY = "habit.stayInField";
    public static final String TIMING = "habit.showTiming";
    public static final String STILL = "habit.lessMotion";
    public static final String REFERENCE_DAY = "habit.referenceDay";

    private static final String ON = "on";

    private final Memory memory;

    public Habits(Memory memory) {
        this.memory = memory;
    }

    /// The second folder of backups, on another disk.
    public Optional<Path> backupFolder() {
        return memory.get(BACKUP_FOLDER).map(Path::of);
    }

    /// Where papers and tables are put first.
    public Optional<Path> printFolder() {
        return memory.get(PRINT_FOLDER).map(Path::of);
    }

    /// Whether a whole code goes on to the next field by itself.
    public boolean walksOn() {
        return !is(STAY);
    }

    /// Whether the entry of a household says how long it took.
    public boolean showsTiming() {
        return is(TIMING);
    }

    /// Whether nothing on screen moves by itself.
    public boolean isStill() {
        return is(STILL);
    }

    /// Whether 口径日期 is today, rather than the end of the latest year that the book tells of.
    public boolean isReferenceDayToday() {
        return is(REFERENCE_DAY);
    }

    public boolean is(String name) {
        return memory.get(name).filter(ON::equals).isPresent();
    }

    public void set(String name, boolean on) {
        memory.put(name, on ? ON : "");
    }
}
