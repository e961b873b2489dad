package cn.cunce.service;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.NaturalVillageFields;
import cn.cunce.model.field.RecordFields;
import cn.cunce.model.ledger.LedgerIds;
import cn.cunce.model.ledger.LedgerRecord;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.store.BookReader;
import cn.cunce.store.VillageCount;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the book says of a village itself, and what its households come to when they are counted.
public final class ReadVillage {

    /// @param village fields of the village
    /// @param ofYear fields of its year
    /// @param settlements that have not ended, by name
    public record Profile(
            String code,
            int year,
            Answers village,
            Answers ofYear,
            List<LedgerRecord> settlements,
            Counted counted) {
        public Profile {
            settlements = List.copyOf(settlements);
        }

        /// The record that keeps a field of the village or of its year.
        public RecordId record(LedgerField<?> field) {
            return field.entity() == Entity.VILLAGE
                    ? LedgerIds.village(code)
                    : LedgerIds.villageYear(code, year);
        }

        public Answers answers(LedgerField<?> field) {
            return field.entity() == Entity.VILLAGE ? village : ofYear;
        }
    }

    /// Counted from the households and people of the book, as they are now.
    ///
    /// @param byEthnicity people by code; by the empty text those of whom nobody knows it
    /// @param poorHouseholds 未脱贫, 预脱贫 and 返贫
    /// @param tallies of households, by what was asked of each in the year
    public record Counted(
            long households,
            long people,
            Map<String, Long> byEthnicity,
            long poorHouseholds,
            long poorPeople,
            Map<LedgerField<?>, Tally> tallies) {}

    /// @param holds of how many households it is true
    /// @param known of how many somebody has said
    public record Tally(long holds, long known) {}

    private final OpenedBook opened;

    public ReadVillage(OpenedBook opened) {
        this.opened = opened;
    }

    public Profile read(String village, int year) {
        return opened.book().read(reader -> read(reader, village, year));
    }

    private static Profile read(BookReader reader, String village, int year) {
        var records =
                reader.records(
                        village,
                        List.of(LedgerIds.village(village), LedgerIds.villageYear(village, year)));
        return new Profile(
                village,
                year,
                said(records, LedgerIds.village(village)),
                said(records, LedgerIds.villageYear(village, year)),
                settlements(reader, village),
                counted(reader.countVillage(village, year)));
    }

    private static Answers said(Map<RecordId, LedgerRecord> records, RecordId id) {
        return Optional.ofNullable(records.get(id)).map(LedgerRecord::answers).orElse(Answers.NONE);
    }

    private static List<LedgerRecord> settlements(BookReader reader, String village) {
        return reader.all(village, Entity.NATURAL_VILLAGE).stream()
                .filter(row -> row.get(RecordFields.ended(Entity.NATURAL_VILLAGE)).isEmpty())
                .sorted(
                        Comparator.comparing(
                                row -> row.get(NaturalVillageFields.GROUP_NAME).orElse("")))
                .toList();
    }

    private static Counted counted(VillageCount count) {
        var tallies = new HashMap<LedgerField<?>, Tally>();
        count.tallies()
                .forEach((field, one) -> tallies.put(field, new Tally(one.holds(), one.known())));
        return new Counted(
                count.households(),
                count.people(),
                count.byEthnicity(),
                count.poorHouseholds(),
                count.poorPeople(),
                Map.copyOf(tallies));
    }
}
