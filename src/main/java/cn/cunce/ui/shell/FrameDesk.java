package cn.cunce.ui.shell;

import cn.cunce.service.FindPeople.Found;
import cn.cunce.service.UndoLast.Step;
import java.util.List;
import java.util.Optional;

/// What the frame asks of the open book, whatever screen is shown. Not on the window's thread.
public interface FrameDesk {

    /// Of no book: nobody is found, and nothing can be taken back.
    FrameDesk NONE =
            new FrameDesk() {
                @Override
                public String user() {
                    return "";
                }

                @Override
                public List<Found> find(String typed, int most) {
                    return List.of();
                }

                @Override
                public Optional<Step> undo() {
                    return Optional.empty();
                }

                @Override
                public Optional<Step> redo() {
                    return Optional.empty();
                }
            };

    /// In whose name the book is written.
    String user();

    /// Whoever may be meant, the likeliest first.
    List<Found> find(String typed, int most);

    /// Takes back what was done last; empty where there is nothing.
    Optional<Step> undo();

    /// Brings back what was taken back last; empty where there is nothing.
    Optional<Step> redo();
}
