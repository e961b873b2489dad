package cn.cunce.ui.home;

import cn.cunce.model.rule.Pack;
import cn.cunce.service.BookCard;
import cn.cunce.service.PackShelf;
import java.util.List;
import java.util.Optional;

/// A shelf with nothing on it.
final class TestShelf implements PackShelf {

    @Override
    public List<Pack> packs() {
        return List.of();
    }

    @Override
    public Optional<Pack> find(String id) {
        return Optional.empty();
    }

    @Override
    public List<Pack> of(BookCard card) {
        return List.of();
    }
}
