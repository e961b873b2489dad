package cn.cunce.service;

import cn.cunce.model.field.Entity;
import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.field.RecordFields;
import cn.cunce.model.ledger.LedgerRecord;
import cn.cunce.store.BookReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;

/// How much a book holds, and how much room it takes.
public final class MeasureBook {

    /// @param bytes of the ledger's file
    /// @param backupBytes of all backups beside it
    /// @param groups of a village's households, by name; empty for larger books
    public record Measured(
            int households,
            int people,
            int changes,
            long bytes,
            long backupBytes,
            List<Group> groups) {
        public Measured {
            groups = List.copyOf(groups);
        }
    }

    /// 村民小组.
    public record Group(String name, int households) {}

    private final OpenedBook opened;

    public MeasureBook(OpenedBook opened) {
        this.opened = opened;
    }

    public Measured measure() {
        var files = new BookFiles(opened.folder());
        var tally = opened.book().read(BookReader::tally);
        return new Measured(
                tally.households(),
                tally.people(),
                tally.changes(),
                size(files.ledgerFile()),
                size(files.backups()),
                opened.card().tier() == Tier.VILLAGE ? groups() : List.of());
    }

    private List<Group> groups() {
        var counts = new TreeMap<String, Integer>();
        opened.book()
                .read(reader -> reader.all(opened.card().code(), Entity.HOUSEHOLD))
                .forEach(household -> count(household, counts));
        return counts.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }

    private static void count(LedgerRecord household, TreeMap<String, Integer> counts) {
        if (household.get(RecordFields.ended(Entity.HOUSEHOLD)).isEmpty()) {
            household
                    .get(HouseholdFields.GROUP_NAME)
                    .ifPresent(name -> counts.merge(name, 1, Integer::sum));
        }
    }

    /// Of a file, or of the files of a folder; 0 where there is none.
    static long size(Path place) {
        if (!Files.exists(place)) {
            return 0;
        }
        try (var files = Files.walk(place)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        } catch (IOException | UncheckedIOException _) {
            return 0;
        }
    }
}
