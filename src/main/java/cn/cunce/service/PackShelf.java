package cn.cunce.service;

import cn.cunce.model.rule.Pack;
import java.util.List;
import java.util.Optional;

/// The packs at hand.
public interface PackShelf {

    /// Those that can be used, in the order of their ids.
    List<Pack> packs();

    Optional<Pack> find(String id);

    /// The packs that a book may be decided by: its own, else those of its province.
    List<Pack> of(BookCard card);
}
