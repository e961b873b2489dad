package cn.cunce.ui.targeting;

import cn.cunce.model.rule.Subject;
import cn.cunce.ui.shell.Place;
import java.util.Optional;

/// A line of a list beside the table.
sealed interface GapLine {

    /// What this line is about, without whose it is.
    String key();

    /// One thing that several have in common: a fact that is missing, a reason of a change.
    ///
    /// @param title of it: 房屋危险性等级
    /// @param said text key of the sentence with how many and the title
    /// @param hint text key of what stands beside it: who can tell it
    /// @param walked whether they stand below it, one by one
    record Head(
            String key,
            String title,
            int households,
            String said,
            String hint,
            boolean walked,
            boolean open)
            implements GapLine {}

    /// One of them.
    ///
    /// @param fact as rulings call it; empty where there is none
    /// @param what whose fact it is: 毛香 健康状况
    /// @param place where it is typed; empty where nobody types it
    record Item(String key, Subject subject, String fact, String what, Optional<Place> place)
            implements GapLine {

        @Override
        public String toString() {
            return key + " of " + subject;
        }
    }
}
