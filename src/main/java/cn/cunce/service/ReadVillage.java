package cn.cunce.service;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.MeetingFields;
import cn.cunce.model.field.NaturalVillageFields;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.field.ProjectFields;
import cn.cunce.model.field.RecordFields;
import cn.cunce.model.field.TrainingFields;
import cn.cunce.model.ledger.LedgerRecord;
import cn.cunce.model.value.PartialDate;
import cn.cunce.store.BookReader;
import cn.cunce.store.VillageCount;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/// What the book says of a village itself, and what its households come to when they are counted.
public final class ReadVillage {

    /// @param said fields of the village, its township and its county, and of their years
    /// @param listed what is told one by one and has not ended, by its name
    /// @param names of those who took part in a training
    public record Profile(
            String code,
            int year,
            Map<Entity, Answers> said,
            Map<Entity, List<LedgerRecord>> listed,
            Map<UUID, String> names,
            Counted counted) {
        public Profile {
            said = Map.copyOf(said);
            listed = Map.copyOf(listed);
            names = Map.copyOf(names);
        }

        /// Fields of the village.
        public Answers village() {
            return said(Entity.VILLAGE);
        }

        /// Fields of its year.
        public Answers ofYear() {
            return said(Entity.VILLAGE_YEAR);
        }

        /// By name.
        public List<LedgerRecord> settlements() {
            return listed(Entity.NATURAL_VILLAGE);
        }

        /// Settlements, projects, meetings or trainings.
        public List<LedgerRecord> listed(Entity entity) {
            return listed.getOrDefault(entity, List.of());
        }

        public Answers answers(LedgerField<?> field) {
            return said(field.entity());
        }

        private Answers said(Entity entity) {
            return said.getOrDefault(entity, Answers.NONE);
        }
    }

    private static final List<Entity> PLACES =
            List.of(
                    Entity.VILLAGE,
                    Entity.VILLAGE_YEAR,
                    Entity.TOWNSHIP,
                    Entity.TOWNSHIP_YEAR,
                    Entity.COUNTY,
                    Entity.COUNTY_YEAR);

    /// By which field each list is sorted.
    private static final Map<Entity, Function<LedgerRecord, String>> LISTS =
            Map.of(
                    Entity.NATURAL_VILLAGE,
                            row -> row.get(NaturalVillageFields.GROUP_NAME).orElse(""),
                    Entity.PROJECT, row -> row.get(ProjectFields.PROJECT_NAME).orElse(""),
                    Entity.TRAINING, row -> row.get(TrainingFields.COURSE_NO).orElse(""),
                    Entity.MEETING,
                            row ->
                                    row.get(MeetingFields.MEETING_DATE)
                                            .map(PartialDate::toString)
                                            .orElse(""));

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
        var said = new EnumMap<Entity, Answers>(Entity.class);
        for (var entity : PLACES) {
            reader.record(PlaceRecord.of(entity, village, year).id())
                    .ifPresent(record -> said.put(entity, record.answers()));
        }
        var listed = new EnumMap<Entity, List<LedgerRecord>>(Entity.class);
        LISTS.forEach((entity, name) -> listed.put(entity, listed(reader, village, entity, name)));
        return new Profile(
                village,
                year,
                said,
                listed,
                names(reader, listed.getOrDefault(Entity.TRAINING, List.of())),
                counted(reader.countVillage(village, year)));
    }

    private static Map<UUID, String> names(BookReader reader, List<LedgerRecord> trainings) {
        var people =
                trainings.stream()
                        .flatMap(row -> row.get(TrainingFields.PARTICIPANTS).stream())
                        .flatMap(List::stream)
                        .distinct()
                        .toList();
        var names = new HashMap<UUID, String>();
        reader.records(Entity.PERSON, people)
                .forEach(
                        person ->
                                names.put(person.uuid(), person.get(PersonFields.NAME).orElse("")));
        return names;
    }

    private static List<LedgerRecord> listed(
            BookReader reader, String village, Entity entity, Function<LedgerRecord, String> name) {
        return reader.all(village, entity).stream()
                .filter(row -> row.get(RecordFields.ended(entity)).isEmpty())
                .sorted(Comparator.comparing(name))
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
