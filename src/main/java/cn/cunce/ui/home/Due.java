package cn.cunce.ui.home;

import cn.cunce.ui.shell.Place;
import java.time.LocalDate;
import java.util.Optional;

/// One thing to be done.
///
/// @param key by which it is known from one day to the next
/// @param until the day by which it is to be done; empty where there is none, as there mostly is
/// @param urge how it stands where there is no day
/// @param what it is, in words
/// @param evidence what it is known from
/// @param action the word of its button
/// @param place where it is done
record Due(
        String key,
        Optional<LocalDate> until,
        Urge urge,
        String what,
        String evidence,
        String action,
        Place place) {

    /// How something without a day stands; the look of its chip.
    enum Urge {
        /// Somebody else waits for an answer, or nothing can go on.
        OPEN,
        /// Two things do not fit.
        LOOK,
        /// It can be done today or tomorrow.
        PLAIN
    }
}
