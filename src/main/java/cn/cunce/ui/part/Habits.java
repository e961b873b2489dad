package cn.cunce.ui.part;

import java.nio.file.Path;
import java.util.Optional;

/// What a person is used to, as the settings write it and other screens read it.
///
/// Nothing here changes a result: that belongs to policy packs.
public final class Habits {

    private static final String BACKUP_FOLDER = "habit.backupFolder";
    private static final String PRINT_FOLDER = "habit.printFolder";
    private static final String STAY = "typing.stay";
    private static final String HIDE_TIMES = "typing.hideTimes";
    private static final String STILL = "habit.lessMotion";
    private static final String TODAY = "habit.referenceDayToday";

    private static final String ON = "on";

    private final Memory memory;

    public Habits(Memory memory) {
        this.memory = memory;
    }

    /// The second folder of backups, on another disk.
    public Optional<Path> backupFolder() {
        return memory.get(BACKUP_FOLDER).map(Path::of);
    }

    public void setBackupFolder(Optional<Path> folder) {
        memory.put(BACKUP_FOLDER, folder.map(Path::toString).orElse(""));
    }

    /// Where papers and tables are put first.
    public Optional<Path> printFolder() {
        return memory.get(PRINT_FOLDER).map(Path::of);
    }

    public void setPrintFolder(Optional<Path> folder) {
        memory.put(PRINT_FOLDER, folder.map(Path::toString).orElse(""));
    }

    /// Whether a whole code goes on to the next field by itself.
    public boolean walksOn() {
        return !is(STAY);
    }

    public void setWalksOn(boolean on) {
        set(STAY, !on);
    }

    /// Whether the entry of a household says how long it takes.
    public boolean showsTimes() {
        return !is(HIDE_TIMES);
    }

    public void setShowsTimes(boolean shown) {
        set(HIDE_TIMES, !shown);
    }

    /// Whether nothing on screen moves by itself.
    public boolean isStill() {
        return is(STILL);
    }

    public void setStill(boolean still) {
        set(STILL, still);
    }

    /// Whether 口径日期 is today, rather than the end of the latest year that the book tells of.
    public boolean isReferenceDayToday() {
        return is(TODAY);
    }

    public void setReferenceDayToday(boolean today) {
        set(TODAY, today);
    }

    private boolean is(String name) {
        return memory.get(name).filter(ON::equals).isPresent();
    }

    private void set(String name, boolean on) {
        memory.put(name, on ? ON : "");
    }
}
