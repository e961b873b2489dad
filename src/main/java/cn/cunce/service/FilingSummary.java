package cn.cunce.service;

import cn.cunce.model.field.CountyFields;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.TownshipFields;
import cn.cunce.model.field.VillageFields;
import cn.cunce.model.ledger.FilingNote;
import cn.cunce.model.ledger.LedgerIds;
import cn.cunce.model.ledger.LedgerRecord;
import cn.cunce.model.ledger.Seen;
import cn.cunce.model.value.Money;
import cn.cunce.store.BookReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a filing of a village carries, in figures.
///
/// @param number 第 n 次 of this device for the village
/// @param changes that the next level lacks, as far as its receipts tell
/// @param conflicts fields that nobody has decided yet
/// @param wages sum of the known wage incomes of the year shown
/// @param wagesOpen households of which no wage income is known
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
        int wagesOpen,
        String digest) {

    static FilingSummary of(BookReader reader, String village, FilingSheets.Content content) {
        var record = reader.record(LedgerIds.village(village));
        var known = Correspondents.above(reader, village);
        var conflicts =
                reader.openConflicts().entrySet().stream()
                        .filter(open -> open.getKey().village().equals(village))
                        .mapToInt(Map.Entry::getValue)
                        .sum();
        return new FilingSummary(
                village,
                record.isPresent()
                        ? name(record, VillageFields.VILLAGE_NAME)
                        : ofUnit(reader, village),
                name(record, VillageFields.TOWN_NAME),
                name(record, VillageFields.COUNTY_NAME),
                number(reader, village),
                content.households(),
                content.persons(),
                lacking(reader.seen(village), known),
                conflicts,
                content.wages(),
                content.wagesOpen(),
                reader.digest(List.of(village), Optional.empty()));
    }

    /// Of a township or county that files what is said of itself.
    private static String ofUnit(BookReader reader, String code) {
        var township = reader.record(LedgerIds.township(code));
        var county = reader.record(LedgerIds.county(code));
        return name(township, TownshipFields.TOWN_NAME) + name(county, CountyFields.COUNTY_NAME);
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

    private static String name(Optional<LedgerRecord> village, LedgerField<String> field) {
        return village.flatMap(record -> record.get(field)).orElse("");
    }
}
