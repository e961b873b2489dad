package cn.cunce.service;

import cn.cunce.model.ledger.HouseholdForm;
import cn.cunce.model.ledger.SheetHousehold;
import cn.cunce.service.ImportPreview.Move;
import cn.cunce.store.BookReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// 待改区: households of imports that have an error, and moves that an import proposes. They wait
/// beside the ledger until a person mends and takes them in, or drops them.
public final class WaitingArea {

    public sealed interface Item {

        UUID id();

        /// The import that left it here; undoing that takes it away.
        String batch();

        /// A household with an error, with all its members.
        ///
        /// @param village its code; empty where nobody has said yet
        /// @param told as it is now, mended or not, with what is still wrong with it
        record Household(UUID id, String batch, String village, SheetHousehold told, boolean mended)
                implements Item {}

        /// A person whom a file puts into another household.
        record PersonMove(UUID id, String batch, Move move) implements Item {}

        default boolean canBeTakenIn() {
            return switch (this) {
                case Household household ->
                        !household.village().isEmpty() && !household.told().mustWait();
                case PersonMove _ -> true;
            };
        }
    }

    /// Who has left something here by an import, and when.
    public record Origin(String actor, Instant at) {}

    public sealed interface Mending {

        /// On the disk; `item` tells what is still wrong.
        record Mended(Item.Household item) implements Mending {}
    }

    public sealed interface Applying {

        /// On the disk.
        ///
        /// @param batch by which it can be undone as a whole: what was taken in waits again then;
        ///     empty if there was nothing to take in
        /// @param changes how many records were changed
        /// @param wrong what still waits although it was asked for, with what the comparison with
        ///     the book found
        record Applied(String batch, int households, int moves, int changes, List<Item> wrong)
                implements Applying {
            public Applied {
                wrong = List.copyOf(wrong);
            }
        }
    }

    public sealed interface Dropping {

        record Dropped() implements Dropping {}
    }

    /// Somebody else has taken it in, dropped it, or undone its import.
    public record Gone() implements Mending, Dropping {}

    /// The disk did not take it; nothing has changed.
    public record NotWritten(String reason) implements Mending, Applying, Dropping {}

    private final OpenedBook opened;

    public WaitingArea(OpenedBook opened) {
        this.opened = opened;
    }

    /// Everything that waits, oldest first.
    public List<Item> list() {
        return opened.book().read(opened::waitingItems);
    }

    /// By batch: who has left its items here. Empty for those of earlier versions of the program.
    public Map<String, Origin> origins() {
        return opened.waiting().origins();
    }

    /// Replaces the form of a household, and checks it anew.
    ///
    /// @param village its code, which may be what was wrong
    public Mending mend(UUID id, String village, HouseholdForm form) {
        var item = household(id);
        if (item.isEmpty()) {
            return new Gone();
        }
        var told = new MendedHousehold(item.get().told()).with(form);
        var mended = new Item.Household(id, item.get().batch(), village, told, true);
        try {
            opened.waiting().mend(mended);
            return new Mending.Mended(mended);
        } catch (IOException e) {
            return new NotWritten(String.valueOf(e.getMessage()));
        }
    }

    /// Takes in every household that has no error any more.
    public Applying applyMended() {
        return apply(
                list().stream()
                        .filter(item -> item instanceof Item.Household && item.canBeTakenIn())
                        .map(Item::id)
                        .toList());
    }

    /// Takes in these households, and accepts these moves: one membership ends, another begins.
    public Applying apply(Collection<UUID> ids) {
        try {
            return opened.book()
                    .write(
                            writer -> {
                                var asked = waiting(writer.reader(), ids);
                                return new TakeInWaiting(opened, writer).takeIn(asked);
                            });
        } catch (UncheckedIOException e) {
            return new NotWritten(String.valueOf(e.getMessage()));
        }
    }

    /// @param reason in the person's words, kept in the journal
    public Dropping drop(UUID id, String reason) {
        if (opened.book().read(reader -> waiting(reader, List.of(id))).isEmpty()) {
            return new Gone();
        }
        try {
            opened.waiting().drop(id, reason, opened.actor());
            return new Dropping.Dropped();
        } catch (IOException e) {
            return new NotWritten(String.valueOf(e.getMessage()));
        }
    }

    /// What was dropped waits again, as it was.
    public Dropping restore(UUID id) {
        try {
            opened.waiting().restore(id, opened.actor());
            return new Dropping.Dropped();
        } catch (IOException e) {
            return new NotWritten(String.valueOf(e.getMessage()));
        }
    }

    private Optional<Item.Household> household(UUID id) {
        return list().stream()
                .filter(item -> item.id().equals(id))
                .filter(Item.Household.class::isInstance)
                .map(Item.Household.class::cast)
                .findFirst();
    }

    private List<Item> waiting(BookReader reader, Collection<UUID> ids) {
        return opened.waitingItems(reader).stream()
                .filter(item -> ids.contains(item.id()))
                .toList();
    }
}
