package cn.cunce.service;

import cn.cunce.filing.SheetContent.DepartmentList;
import cn.cunce.model.field.Answers;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.MembershipFields;
import cn.cunce.model.field.RecordFields;
import cn.cunce.model.ledger.Cause;
import cn.cunce.model.ledger.Edit;
import cn.cunce.model.value.PartialDate;
import cn.cunce.service.ImportPreview.KeptList;
import cn.cunce.service.ImportPreview.Move;
import cn.cunce.service.ImportPreview.State;
import cn.cunce.service.WaitingArea.Item;
import cn.cunce.service.WaitingArea.Origin;
import cn.cunce.store.BookWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/// One batch: everything that an import writes, in one transaction and under one reference.
final class ImportBatch {

    private static final int PIECE = 10_000;

    private final OpenedBook opened;
    private final BookWriter writer;
    private final String reference;
    private final BooleanSupplier stopped;
    private final List<Edit> edits = new ArrayList<>();
    private final List<KeptList> lists = new ArrayList<>();
    private final List<Item> waiting = new ArrayList<>();

    /// Nobody wants it any more; thrown inside the transaction, which is taken back by that.
    static final class StoppedException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /// @param stopped asked between two parts of writing
    ImportBatch(OpenedBook opened, BookWriter writer, String reference, BooleanSupplier stopped) {
        this.stopped = stopped;
        this.opened = opened;
        this.writer = writer;
        this.reference = reference;
    }

    String reference() {
        return reference;
    }

    void takeIn(ImportPreview preview) {
        for (var household : preview.households()) {
            household.changes().forEach(change -> edits.add(change.edit()));
        }
        for (var other : preview.others()) {
            other.changes().forEach(change -> edits.add(change.edit()));
        }
        lists.addAll(preview.plan().lists());
        leaveWaiting(preview);
    }

    /// What waits already, or has been taken in as it stands in the file, does not wait twice.
    private void leaveWaiting(ImportPreview preview) {
        var reader = writer.reader();
        var known =
                new WaitingOriginals(
                        opened.waiting().originals(batch -> BookFacts.isLiveBatch(reader, batch)));
        for (var household : preview.households()) {
            if (household.state() == State.WAITING && known.isNew(household)) {
                waiting.add(
                        new Item.Household(
                                UUID.randomUUID(),
                                reference,
                                household.village(),
                                WaitingOriginals.told(household),
                                false));
            }
        }
        for (var move : preview.moves()) {
            if (known.isNew(move)) {
                waiting.add(new Item.PersonMove(UUID.randomUUID(), reference, move));
            }
        }
    }

    /// Ends one membership and begins another.
    ///
    /// @return whether the person is still where he was
    boolean accept(Move move) {
        var from = writer.reader().record(move.fromMembership());
        if (from.isEmpty()
                || from.get().get(MembershipFields.TO).isPresent()
                || from.get().get(RecordFields.ended(Entity.MEMBERSHIP)).isPresent()) {
            return false;
        }
        var since = move.membership().get(MembershipFields.FROM).orElseGet(this::today);
        var begun = opened.ids().fresh(Entity.MEMBERSHIP, move.to().village());
        edits.add(Edit.set(move.fromMembership(), Answers.NONE.with(MembershipFields.TO, since)));
        edits.add(Edit.set(begun, move.membership().with(MembershipFields.FROM, since)));
        return true;
    }

    private PartialDate today() {
        return PartialDate.day(opened.today());
    }

    boolean isIdle() {
        return edits.isEmpty() && lists.isEmpty() && waiting.isEmpty();
    }

    /// The journal first: what it says of a batch that never reaches the book does not count.
    ///
    /// @param taken items that have waited until now
    /// @return how many records were changed
    /// @throws UncheckedIOException if the journal was not written; the transaction must not be
    ///     committed then
    int write(List<UUID> taken) {
        try {
            var origin = new Origin(opened.actor(), opened.clock().instant());
            opened.waiting().batch(reference, origin, waiting, taken);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var changes = saved();
        lists.forEach(
                kept ->
                        writer.keepList(
                                reference,
                                kept.list().department().key(),
                                kept.file(),
                                rows(kept.list())));
        BookFacts.beginBatch(writer, reference);
        return changes;
    }

    /// A county's changes are appended in pieces: what is hashed and projected at once fits the
    /// memory of a laptop, and all of it is one transaction of the book all the same.
    private int saved() {
        var changes = 0;
        for (int from = 0; from < edits.size(); from += PIECE) {
            goOn();
            var piece = edits.subList(from, Math.min(from + PIECE, edits.size()));
            changes += writer.save(opened.author(), piece, Cause.imported(reference));
        }
        goOn();
        return changes;
    }

    private void goOn() {
        if (stopped.getAsBoolean()) {
            throw new StoppedException();
        }
    }

    private static List<Map<String, String>> rows(DepartmentList list) {
        return list.rows().stream().map(row -> row(list.headers(), row)).toList();
    }

    private static Map<String, String> row(List<String> headers, List<String> texts) {
        var row = new LinkedHashMap<String, String>();
        for (int i = 0; i < Math.min(headers.size(), texts.size()); i++) {
            row.putIfAbsent(headers.get(i), texts.get(i));
        }
        return row;
    }
}
