package cn.cunce.store;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.ConditionFields;
import cn.cunce.model.field.CountyFields;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.field.IncomeFields;
import cn.cunce.model.field.MedicalClaimFields;
import cn.cunce.model.field.MembershipFields;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.field.SlopePlotFields;
import cn.cunce.model.field.TownshipYearFields;
import cn.cunce.model.field.TrainingFields;
import cn.cunce.model.field.VillageYearFields;
import cn.cunce.model.ledger.Cause;
import cn.cunce.model.ledger.Edit;
import cn.cunce.model.ledger.LedgerIds;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.ledger.Seen;
import cn.cunce.model.rule.HouseholdFacts;
import cn.cunce.model.rule.VillageFacts;
import cn.cunce.model.value.Missing;
import cn.cunce.model.value.Money;
import cn.cunce.model.value.PartialDate;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The same scripts and the same code on the county's PostgreSQL: what a laptop keeps arrives there
/// byte for byte.
class CountyServerTest {

    private static final String VILLAGE = TestBooks.VILLAGE;
    private static final RecordId HOUSEHOLD =
            new RecordId(Entity.HOUSEHOLD, VILLAGE, new UUID(7, 1));
    private static final RecordId PERSON = new RecordId(Entity.PERSON, VILLAGE, new UUID(7, 2));
    private static final RecordId MEMBERSHIP =
            new RecordId(Entity.MEMBERSHIP, VILLAGE, new UUID(7, 3));

    @TempDir private Path folder;

    @Test
    void a_village_looks_the_same_on_a_laptop_and_on_the_server() throws Exception {
        try (var server = new TestServer();
                var laptop = TestBooks.book(folder, "laptop");
                var county = server.book("county")) {
            laptop.write(
                    writer ->
                            writer.save(TestBooks.author("aaaa"), everyKindOfValue(), Cause.TYPED));
            var payload = laptop.read(reader -> reader.payload(VILLAGE, Seen.NOTHING));

            var arrival = county.write(writer -> writer.receive(payload, "filing"));
            var again = county.write(writer -> writer.receive(payload, "filing"));

            var seen = laptop.read(reader -> reader.seen(VILLAGE));
            assertThat(arrival).isEqualTo(new Arrival.Taken(5, 5, 0, List.of(), 0, seen));
            assertThat(again).isEqualTo(new Arrival.Taken(5, 0, 0, List.of(), 0, seen));
            assertThat(dump(county)).isEqualTo(dump(laptop));
            assertThat(dump(county)).contains("\"wageIncome\":\"9600.50\"", "1965-03", "𠮷");
            assertThat(county.read(BookReader::verify).problems()).isEmpty();
        }
    }

    @Test
    void rules_see_the_same_of_a_household_and_of_where_it_lies() throws Exception {
        try (var server = new TestServer();
                var laptop = TestBooks.book(folder, "laptop");
                var county = server.book("county")) {
            laptop.write(
                    writer -> writer.save(TestBooks.author("aaaa"), ofThisPlace(), Cause.TYPED));
            for (var place : laptop.read(BookReader::places)) {
                var payload = laptop.read(reader -> reader.payload(place, Seen.NOTHING));
                county.write(writer -> writer.receive(payload, "filing"));
            }

            assertThat(county.read(BookReader::villages)).containsExactly(HERE);
            assertThat(facts(county)).isEqualTo(facts(laptop));
            assertThat(facts(county).lists().slopePlots()).hasSize(1);
            assertThat(facts(county).lists().medicalClaims()).hasSize(1);
            assertThat(facts(county).lists().trainings()).hasSize(1);
            assertThat(place(county)).isEqualTo(place(laptop));
            assertThat(place(county).county().unit().get(CountyFields.IS_DEEP_POVERTY_COUNTY))
                    .contains(true);
            assertThat(digest(county)).isEqualTo(digest(laptop));
            assertThat(county.read(BookReader::verify).problems()).isEmpty();
        }
    }

    private static final String HERE = "622921101205";

    private static String digest(Book book) {
        return book.read(reader -> reader.digest(reader.places(), Optional.empty()));
    }

    private static HouseholdFacts facts(Book book) {
        var household = new RecordId(Entity.HOUSEHOLD, HERE, new UUID(8, 1));
        return book.read(reader -> reader.householdFacts(household, ON)).orElseThrow();
    }

    private static VillageFacts place(Book book) {
        return book.read(reader -> reader.villageFacts(HERE, ON, true));
    }

    private static final LocalDate ON = LocalDate.of(2018, 12, 31);

    private static List<Edit> ofThisPlace() {
        var household = new UUID(8, 1);
        var person = new UUID(8, 2);
        var membership =
                Answers.NONE
                        .with(MembershipFields.PERSON, person)
                        .with(MembershipFields.HOUSEHOLD, household)
                        .with(MembershipFields.RELATION, "01");
        var plot =
                Answers.NONE
                        .with(SlopePlotFields.HOUSEHOLD, household)
                        .with(SlopePlotFields.YEAR, 2018L)
                        .with(SlopePlotFields.AREA_MU, new BigDecimal("2.5"));
        var claim =
                Answers.NONE
                        .with(MedicalClaimFields.PERSON, person)
                        .with(MedicalClaimFields.COMPLIANT_COST, new Money(1_000_000));
        var training =
                Answers.NONE
                        .with(TrainingFields.COURSE_NO, "第一期")
                        .with(TrainingFields.PARTICIPANTS, List.of(person));
        var deep = Answers.NONE.with(CountyFields.IS_DEEP_POVERTY_COUNTY, true);
        var doctors =
                Answers.NONE
                        .with(TownshipYearFields.YEAR, 2018L)
                        .with(TownshipYearFields.GP_COUNT, 5L);
        return List.of(
                Edit.set(
                        new RecordId(Entity.HOUSEHOLD, HERE, household),
                        Answers.NONE.with(HouseholdFields.IS_REGISTERED, true)),
                Edit.set(
                        new RecordId(Entity.PERSON, HERE, person),
                        Answers.NONE.with(PersonFields.NAME, "马小兰")),
                Edit.set(new RecordId(Entity.MEMBERSHIP, HERE, new UUID(8, 3)), membership),
                Edit.set(new RecordId(Entity.SLOPE_PLOT, HERE, new UUID(8, 4)), plot),
                Edit.set(new RecordId(Entity.MEDICAL_CLAIM, HERE, new UUID(8, 5)), claim),
                Edit.set(new RecordId(Entity.TRAINING, HERE, new UUID(8, 6)), training),
                Edit.set(LedgerIds.county("622921000000"), deep),
                Edit.set(LedgerIds.townshipYear("622921101000", 2018), doctors));
    }

    private static List<Edit> everyKindOfValue() {
        var household =
                Answers.NONE
                        .with(HouseholdFields.NATIONAL_HOUSEHOLD_NO, "5227000001")
                        .with(HouseholdFields.OTHER_CAUSES, List.of("02", "07"))
                        .with(HouseholdFields.IS_REGISTERED, true)
                        .missing(HouseholdFields.PHONE, new Missing(Missing.Reason.UNKNOWN, "不详"));
        var year =
                Answers.NONE
                        .with(IncomeFields.HOUSEHOLD, HOUSEHOLD.id())
                        .with(IncomeFields.YEAR, 2018L)
                        .with(IncomeFields.WAGE_INCOME, new Money(960_050))
                        .with(ConditionFields.FARMLAND_MU, new BigDecimal("3.50"));
        var person =
                Answers.NONE
                        .with(PersonFields.NAME, "𠮷喆䶮")
                        .with(PersonFields.BIRTH_DATE, PartialDate.month(YearMonth.of(1965, 3)))
                        .with(PersonFields.HEALTH, List.of("02", "04"));
        var membership =
                Answers.NONE
                        .with(MembershipFields.PERSON, PERSON.id())
                        .with(MembershipFields.HOUSEHOLD, HOUSEHOLD.id())
                        .with(MembershipFields.RELATION, "01")
                        .with(MembershipFields.FROM, PartialDate.year(2018));
        var village =
                Answers.NONE
                        .with(VillageYearFields.YEAR, 2018L)
                        .with(VillageYearFields.ETHNICITY_COUNTS, Map.of("09", 12L, "01", 3L));
        return List.of(
                Edit.set(HOUSEHOLD, household),
                Edit.set(LedgerIds.householdYear(HOUSEHOLD, 2018), year),
                Edit.set(PERSON, person),
                Edit.set(MEMBERSHIP, membership),
                Edit.set(LedgerIds.villageYear(VILLAGE, 2018), village));
    }

    private static String dump(Book book) {
        var out = new ByteArrayOutputStream();
        book.read(
                reader -> {
                    reader.dump(out, reader.villages(), Optional.empty());
                    return out;
                });
        return out.toString(StandardCharsets.UTF_8);
    }
}
