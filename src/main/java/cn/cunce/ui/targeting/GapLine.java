package cn.cunce.ui.targeting;

import cn.cunce.model.ledger.RecordId;
import cn.cunce.ui.shell.Place;
import java.util.Optional;

/// A line of the list of what is missing.
sealed interface GapLine {

    /// The fact that this line is about, without whose it is.
    String key();

    /// One fact that several households lack.
    ///
    /// @param title of the fact: 房屋危险性等级
    /// @param ask text key of who can tell it
    /// @param walked whether households stand below it, one by one
    record Head(String key, String title, int households, String ask, boolean walked, boolean open)
            implements GapLine {}

    /// One household that lacks it.
    ///
    /// @param what whose fact it is: 毛香 健康状况
    /// @param place where it is typed; empty where nobody types it
    record Item(
            String key,
            RecordId household,
            String number,
            String head,
            String what,
            Optional<Place> place)
            implements GapLine {

        @Override
        public String toString() {
            return key + " of " + household.id();
        }
    }
}
