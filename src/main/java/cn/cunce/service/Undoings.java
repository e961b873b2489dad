package cn.cunce.service;

import cn.cunce.model.ledger.Change;
import cn.cunce.store.BookReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What was undone here, and what of that was brought back.
///
/// Whoever brings something back undoes its undoing, so each thing that was done has a chain of
/// undoings, each of the one before; an odd number of them means that it is undone.
final class Undoings {

    private final Map<String, String> undoneBy = new HashMap<>();
    private final Map<String, String> undoes;

    Undoings(BookReader reader) {
        undoes = BookFacts.undoings(reader);
        undoes.forEach((undoing, undone) -> undoneBy.put(undone, undoing));
    }

    /// What was done in the first place.
    String root(String reference) {
        var root = reference;
        while (undoes.containsKey(root)) {
            root = undoes.get(root);
        }
        return root;
    }

    /// The latest undoing of something, or itself where it never was undone.
    String last(String reference) {
        var last = Optional.of(reference);
        var next = next(reference);
        while (next.isPresent()) {
            last = next;
            next = next(next.get());
        }
        return last.get();
    }

    boolean isUndone(String root) {
        var undone = false;
        for (var next = next(root); next.isPresent(); next = next(next.get())) {
            undone = !undone;
        }
        return undone;
    }

    /// Whether undoing this means that its root is not to stand.
    boolean takesBack(String reference) {
        var takesBack = true;
        for (var of = reference; undoes.containsKey(of); of = undoes.get(of)) {
            takesBack = !takesBack;
        }
        return takesBack;
    }

    /// Whether a change is neither part of an undoing nor of what is undone.
    boolean counts(Change change) {
        var reference = change.transaction().cause().reference();
        return !undoes.containsKey(reference) && !isUndone(reference);
    }

    private Optional<String> next(String reference) {
        return Optional.ofNullable(undoneBy.get(reference));
    }
}
