package cn.cunce.ui;

import cn.cunce.ui.part.FileChoice;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Answers questions for files in the order in which the answers were given; none left, none
/// chosen.
public final class TestFiles implements FileChoice {

    private final Deque<Path> answers = new ArrayDeque<>();
    private final List<Path> shown = new ArrayList<>();

    public void answer(Path path) {
        answers.add(path);
    }

    @Override
    public List<Path> open(String titleKey, Kind kind) {
        return next().stream().toList();
    }

    @Override
    public Optional<Path> save(String titleKey, String name, Kind kind) {
        return next();
    }

    @Override
    public Optional<Path> folder(String titleKey) {
        return next();
    }

    @Override
    public void show(Path folder) {
        shown.add(folder);
    }

    /// Folders that were shown, in their order.
    public List<Path> shown() {
        return shown;
    }

    private Optional<Path> next() {
        return Optional.ofNullable(answers.poll());
    }
}
