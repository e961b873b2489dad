package cn.cunce.service;

import cn.cunce.model.rule.Decision;
import cn.cunce.model.rule.Pack;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The packs at hand.
public interface PackShelf {

    /// Those that can be used, in the order of their ids.
    List<Pack> packs();

    /// The newest version of a pack, with what this place has set over it.
    ///
    /// @param named its id, or with a version: `cs@1.0`
    Optional<Pack> find(String named);

    /// The newest version of a pack that is in force on a day, if any is; else the newest.
    default Optional<Pack> find(String named, LocalDate on) {
        return find(named);
    }

    /// The very pack that made a decision, however old it is; empty if it is not here any more.
    default Optional<Pack> find(Decision.Source source) {
        return find(source.id()).filter(pack -> pack.digest().equals(source.digest()));
    }

    /// Keeps in the book what is needed to ask a pack again that decides something in it, also
    /// when the program brings a newer one.
    default void keep(Pack pack) {}

    /// The packs that a book may be decided by: its own, else those of its province.
    List<Pack> of(BookCard card);
}
