package cn.cunce.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.ConditionFields;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.NaturalVillageFields;
import cn.cunce.model.field.VillageYearFields;
import cn.cunce.model.ledger.LedgerIds;
import cn.cunce.ui.TestVillage;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadVillageTest {

    @TempDir private Path folder;
    private OpenedBook book;

    @BeforeEach
    void open() {
        book = TestVillage.open(folder.resolve("book"));
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void households_and_people_are_counted_as_they_are() {
        var counted = read().counted();

        assertThat(counted.households()).isEqualTo(3);
        assertThat(counted.people()).isEqualTo(6);
        assertThat(counted.byEthnicity()).containsOnly(entry("06", 6L));
        assertThat(counted.poorHouseholds()).isEqualTo(2);
        assertThat(counted.poorPeople()).isEqualTo(4);
    }

    @Test
    void of_how_many_households_something_is_known_is_counted_too() {
        assertThat(read().counted().tallies().get(ConditionFields.WATER_OK))
                .isEqualTo(new ReadVillage.Tally(2, 2));
        assertThat(read().counted().tallies().get(ConditionFields.SANITARY_TOILET))
                .isEqualTo(new ReadVillage.Tally(0, 0));
    }

    @Test
    void facts_of_the_village_and_of_a_settlement_are_saved_and_undone() {
        var saving = new SaveFact(book);
        save(
                saving,
                saving.settlement(TestVillage.CODE, "上寨"),
                NaturalVillageFields.GROUP_KIND,
                "1");
        var record = LedgerIds.naturalVillage(TestVillage.CODE, "上寨");
        var road = saving.of(record, NaturalVillageFields.ROAD_HARDENED);
        var reference = save(saving, road, NaturalVillageFields.ROAD_HARDENED, true);

        assertThat(settlement(NaturalVillageFields.GROUP_NAME)).isEqualTo("上寨");
        assertThat(settlement(NaturalVillageFields.ROAD_HARDENED)).isEqualTo(true);

        new UndoBatch(book).undo(reference);
        assertThat(read().settlements().getFirst().get(NaturalVillageFields.ROAD_HARDENED))
                .isEmpty();
    }

    @Test
    void what_is_said_of_the_year_is_there_and_what_is_not_is_nothing() {
        var saving = new SaveFact(book);
        var name = "villageYear.ruralPopulation";
        var fact =
                (SaveFact.Found.Fact)
                        saving.find(LedgerIds.village(TestVillage.CODE), name, TestVillage.ON);
        save(saving, fact, VillageYearFields.RURAL_POPULATION, 6L);

        assertThat(read().ofYear().get(VillageYearFields.RURAL_POPULATION)).contains(6L);
        assertThat(read().ofYear().get(VillageYearFields.TOTAL_POPULATION)).isEmpty();
    }

    private Object settlement(LedgerField<?> field) {
        return read().settlements().getFirst().get(field).orElseThrow();
    }

    private static <T> String save(
            SaveFact saving, SaveFact.Found.Fact fact, LedgerField<T> field, T value) {
        var result = saving.save(fact, Answers.NONE.with(field, value));
        return ((SaveFact.Result.Saved) result).reference();
    }

    private ReadVillage.Profile read() {
        return new ReadVillage(book).read(TestVillage.CODE, TestVillage.YEAR);
    }
}
