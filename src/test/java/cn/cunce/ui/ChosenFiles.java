package cn.cunce.ui;

import cn.cunce.ui.part.FileChoice;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The files that a person would choose, said beforehand.
public final class ChosenFiles implements FileChoice {

    public List<Path> toOpen = List.of();
    public Optional<Path> toSave = Optional.empty();
    public Optional<Path> folder = Optional.empty();

    @Override
    public List<Path> open(String titleKey, Kind kind) {
        return toOpen;
    }

    @Override
    public Optional<Path> save(String titleKey, String name, Kind kind) {
        return toSave;
    }

    @Override
    public Optional<Path> folder(String titleKey) {
        return folder;
    }
}
