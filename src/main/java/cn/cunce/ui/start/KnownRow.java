package cn.cunce.ui.start;

import cn.cunce.service.GlanceAtBook.Glance;
import cn.cunce.settings.Settings.KnownBook;
import java.util.Optional;

/// A book that was opened here, and what a glance at its folder has found.
///
/// @param glance empty while nobody has looked
record KnownRow(KnownBook book, Optional<Glance> glance) {

    /// Whether its folder is gone, or has no book in it any more.
    boolean isGone() {
        return glance.filter(seen -> !seen.there()).isPresent();
    }
}
