package cn.cunce.service;

import cn.cunce.model.ledger.SheetHousehold;
import cn.cunce.service.ImportPreview.State;
import cn.cunce.service.WaitingArea.Applying;
import cn.cunce.service.WaitingArea.Item;
import cn.cunce.store.BookWriter;
import java.util.ArrayList;
import java.util.List;

/// Takes in what has waited, within one transaction: compared with the book as it is now, like any
/// import.
final class TakeInWaiting {

    private final OpenedBook opened;
    private final BookWriter writer;
    private final List<Item> done = new ArrayList<>();
    private final List<Item> wrong = new ArrayList<>();

    TakeInWaiting(OpenedBook opened, BookWriter writer) {
        this.opened = opened;
        this.writer = writer;
    }

    Applying takeIn(List<Item> asked) {
        var batch = new ImportBatch(opened, writer, opened.newReference(), () -> false);
        households(asked, batch);
        var households = done.size();
        moves(asked, batch);
        if (done.isEmpty()) {
            return new Applying.Applied("", 0, 0, 0, wrong);
        }
        var changes = batch.write(done.stream().map(Item::id).toList());
        return new Applying.Applied(
                batch.reference(), households, done.size() - households, changes, wrong);
    }

    private void households(List<Item> asked, ImportBatch batch) {
        var ready = new ArrayList<Item.Household>();
        for (var item : asked) {
            if (item instanceof Item.Household household) {
                if (item.canBeTakenIn()) {
                    ready.add(household);
                } else {
                    wrong.add(item);
                }
            }
        }
        var preview =
                ImportPlanner.plan(
                        writer.reader(),
                        opened.ids(),
                        ready.stream().map(Item.Household::told).toList(),
                        ready.stream().map(Item.Household::village).toList());
        for (int i = 0; i < ready.size(); i++) {
            var household = preview.households().get(i);
            if (household.state() == State.WAITING) {
                wrong.add(found(ready.get(i), household));
            } else {
                done.add(ready.get(i));
            }
        }
        batch.takeIn(preview);
    }

    private static Item found(Item.Household item, ImportPreview.Household compared) {
        var told = item.told();
        return new Item.Household(
                item.id(),
                item.batch(),
                item.village(),
                new SheetHousehold(
                        told.form(), told.file(), told.sheet(), told.rows(), compared.findings()),
                item.mended());
    }

    private void moves(List<Item> asked, ImportBatch batch) {
        for (var item : asked) {
            if (item instanceof Item.PersonMove(var _, var _, var move)) {
                if (batch.accept(move)) {
                    done.add(item);
                } else {
                    wrong.add(item);
                }
            }
        }
    }
}
