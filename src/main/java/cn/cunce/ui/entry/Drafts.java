package cn.cunce.ui.entry;

import cn.cunce.job.Jobs;
import cn.cunce.ui.entry.EntryDesk.Draft;
import cn.cunce.ui.entry.EntryViewModel.Window;
import cn.cunce.ui.shell.Messages.Level;
import cn.cunce.ui.shell.Messages.Message;
import java.time.Instant;
import java.util.Optional;

/// Brings what is typed to the disk, and says how that went.
final class Drafts {

    private final EntryDesk desk;
    private final Jobs jobs;
    private final Window window;

    Drafts(EntryDesk desk, Jobs jobs, Window window) {
        this.desk = desk;
        this.jobs = jobs;
        this.window = window;
    }

    /// Nothing is kept, nor stays from before, where nothing is typed but what was opened.
    ///
    /// @param sheet as it stands by now
    /// @param spot where its typist is
    void keep(TypedSheet typed, Sheet sheet, Spot spot) {
        var key = typed.slip().key();
        var draft = new Draft(typed.opened(), sheet, spot);
        if (draft.saysNothing()) {
            jobs.run("entry.keeping", () -> dropped(key), _ -> {});
        } else {
            jobs.run("entry.keeping", () -> desk.keep(key, draft), this::kept);
        }
    }

    private String dropped(String key) {
        desk.drop(key);
        return key;
    }

    private void kept(Optional<Instant> at) {
        at.ifPresentOrElse(
                window.shell()::draftSaved,
                () -> window.messages().say(Message.of(Level.MUST, "entry.draftNotKept")));
    }
}
