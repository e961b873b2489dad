package cn.cunce.service;

import cn.cunce.filing.FilingSheet;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.field.IncomeFields;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.VillageFields;
import cn.cunce.model.ledger.FilingNote;
import cn.cunce.model.ledger.LedgerIds;
import cn.cunce.model.ledger.LedgerRecord;
import cn.cunce.model.ledger.Seen;
import cn.cunce.model.value.Money;
import cn.cunce.store.BookReader;
import java.util.List;
import java.util.Optional;

/// What a filing of a village carries, in figures.
///
/// @param number 第 n 次 of this device for the village
/// @param changes that the next level lacks, as far as its receipts tell
/// @param conflicts fields that nobody has decided yet
/// @param wages sum of the known wage incomes of the year shown
/// @param digest of the village's ledger, in hex
public record FilingSummary(
        String village,
        String name,
        String township,
        String county,
        int number,
        int households,
        int persons,
        int changes,
        int conflicts,
        Money wages,
        String digest) {

    static FilingSummary of(BookReader reader, String village, List<FilingSheet> sheets) {
        var record = reader.record(LedgerIds.village(village));
        var known = Correspondents.above(reader, village);
        var conflicts =
                reader.conflicts().stream()
                        .filter(each -> each.id().village().equals(village))
                        .mapToInt(each -> each.conflicts().size())
                        .sum();
        return new FilingSummary(
                village,
                name(record, VillageFields.VILLAGE_NAME),
                name(record, VillageFields.TOWN_NAME),
                name(record, VillageFields.COUNTY_NAME),
                number(reader, village),
                rows(sheets, Entity.HOUSEHOLD),
                rows(sheets, Entity.MEMBERSHIP),
                lacking(reader.seen(village), known),
                conflicts,
                wages(sheets),
                reader.digest(List.of(village), Optional.empty()));
    }

    static int lacking(Seen here, Seen there) {
        return here.counters().entrySet().stream()
                .mapToInt(lane -> (int) Math.max(0, lane.getValue() - there.upTo(lane.getKey())))
                .sum();
    }

    private static int number(BookReader reader, String village) {
        return 1
                + reader.filings().stream()
                        .filter(note -> note.direction() == FilingNote.Direction.MADE)
                        .filter(note -> note.kind() == FilingNote.Kind.FILING)
                        .filter(note -> note.village().equals(village))
                        .mapToInt(FilingNote::number)
                        .max()
                        .orElse(0);
    }

    private static int rows(List<FilingSheet> sheets, Entity entity) {
        return sheets.stream()
                .filter(sheet -> speaksOf(sheet, entity))
                .mapToInt(sheet -> sheet.rows().size())
                .findFirst()
                .orElse(0);
    }

    private static boolean speaksOf(FilingSheet sheet, Entity entity) {
        return sheet.columns().stream().anyMatch(field -> field.entity() == entity && isOwn(field));
    }

    /// The household's number stands beside members too.
    private static boolean isOwn(LedgerField<?> field) {
        return field != HouseholdFields.NATIONAL_HOUSEHOLD_NO;
    }

    private static Money wages(List<FilingSheet> sheets) {
        return sheets.stream()
                .flatMap(sheet -> sheet.rows().stream())
                .flatMap(row -> row.answers().get(IncomeFields.WAGE_INCOME).stream())
                .reduce(Money.ZERO, Money::plus);
    }

    private static String name(Optional<LedgerRecord> village, LedgerField<String> field) {
        return village.flatMap(record -> record.get(field)).orElse("");
    }
}
