package cn.cunce.boot;

import cn.cunce.job.Jobs;
import cn.cunce.service.OpenBook;
import cn.cunce.service.OpenedBook;
import cn.cunce.text.Texts;
import cn.cunce.ui.start.LockView;
import cn.cunce.ui.start.LockViewModel;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;

/// Covers the window until somebody knows a password of the open book. The book stays open behind
/// it, and what was typed stays where it is.
final class ScreenLock {

    private final OpenBook opening;
    private final Jobs jobs;
    private final Texts texts;
    private final StackPane window;
    private final Parent frame;
    private final Runnable back;
    private Optional<Node> focused = Optional.empty();

    /// @param frame what is covered
    /// @param back hears that it is to be seen again
    ScreenLock(OpenBook opening, Jobs jobs, Texts texts, Parent frame, Runnable back) {
        this.opening = opening;
        this.jobs = jobs;
        this.texts = texts;
        this.frame = frame;
        this.back = back;
        this.window = new StackPane(frame);
    }

    /// What the window shows: the frame, and the lock over it.
    Parent window() {
        return window;
    }

    /// @param closing puts the book away
    void lock(OpenedBook book, Runnable closing) {
        if (isLocked()) {
            return;
        }
        focused = Optional.ofNullable(window.getScene()).map(scene -> scene.getFocusOwner());
        Runnable away =
                () -> {
                    unlock();
                    closing.run();
                };
        var ways = new LockViewModel.Ways(this::unlock, away);
        var view = new LockView(new LockViewModel(opening, book, jobs, ways), texts);
        frame.setVisible(false);
        window.getChildren().add(view.load());
        view.shown();
    }

    private boolean isLocked() {
        return window.getChildren().size() > 1;
    }

    private void unlock() {
        window.getChildren().removeLast();
        frame.setVisible(true);
        back.run();
        focused.ifPresent(Node::requestFocus);
    }
}
