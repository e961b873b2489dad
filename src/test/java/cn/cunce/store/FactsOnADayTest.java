package cn.cunce.store;

import static cn.cunce.store.SmallVillage.dated;
import static cn.cunce.store.SmallVillage.household;
import static cn.cunce.store.SmallVillage.membership;
import static cn.cunce.store.SmallVillage.numbered;
import static cn.cunce.store.SmallVillage.person;
import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.DemandFields;
import cn.cunce.model.field.IncomeFields;
import cn.cunce.model.field.NaturalVillageFields;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.field.VillageFields;
import cn.cunce.model.field.VillageYearFields;
import cn.cunce.model.ledger.Edit;
import cn.cunce.model.ledger.LedgerIds;
import cn.cunce.model.ledger.Seen;
import cn.cunce.model.rule.HouseholdFacts;
import cn.cunce.model.rule.MemberFacts;
import cn.cunce.model.value.Money;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What rules see on a day is what stood on that day, not what stands now.
class FactsOnADayTest {

    private static final String VILLAGE = TestBooks.VILLAGE;
    private static final LocalDate MID_2018 = LocalDate.of(2018, 6, 30);

    @TempDir private Path folder;
    private Book book;
    private SmallVillage village;

    @BeforeEach
    void open() {
        book = TestBooks.book(folder, "a");
        village = new SmallVillage(book);
    }

    @AfterEach
    void close() {
        book.close();
    }

    @ParameterizedTest
    @CsvSource({
        "2014-01-01, , true",
        ", , true",
        "2018-06-30, , true",
        "2018-07-01, , false",
        "2018, , true",
        "2019, , false",
        "2014-01-01, 2018-06-30, false",
        "2014-01-01, 2018-07-01, true",
        "2014-01-01, 2018, true",
        "2014-01-01, 2017, false",
    })
    void somebody_is_a_member_from_the_first_day_until_the_last_is_surely_past(
            String from, String to, boolean counts) {
        village.households(1);
        village.member(1, 1, "2014-01-01", null, "01");
        village.member(1, 2, from, to, "03");

        assertThat(members(1)).isEqualTo(counts ? List.of("P1", "P2") : List.of("P1"));
    }

    @ParameterizedTest
    @CsvSource({
        "1950, 2018-06-30, false",
        "1950, 2018-07-01, true",
        "1950, 2018-06, false",
        "1950, 2018, true",
        "2018-07-01, , false",
        "2018-06-30, , true",
        "2018, , true",
    })
    void only_the_living_count(String born, String died, boolean counts) {
        village.households(1);
        village.member(1, 1, "2014-01-01", null, "01");
        village.member(1, 2, null, null, "03");
        village.save(person(2), dated(PersonFields.BIRTH_DATE, born));
        village.save(person(2), dated(PersonFields.DEATH_DATE, died).with(PersonFields.NAME, "P2"));

        assertThat(members(1)).isEqualTo(counts ? List.of("P1", "P2") : List.of("P1"));
    }

    @ParameterizedTest
    @CsvSource({
        "2018-06-30, 2018-06-30, 2",
        "2018-07-01, 2018-07-01, 1",
        "2018, 2018, 2",
        "2019, 2019, 1",
        "2018-07-01, , 1",
        "2018, 2018-01-01, 2",
    })
    void who_moved_is_counted_once(String left, String came, int home) {
        village.households(1, 2);
        village.member(1, 1, "2014-01-01", left, "01");
        village.member(2, 1, came, null, "02");
        village.member(1, 2, "2014-01-01", null, "02");
        village.member(2, 3, "2014-01-01", null, "01");

        assertThat(members(home)).contains("P1");
        assertThat(members(3 - home)).doesNotContain("P1");
    }

    @Test
    void who_surely_is_in_two_households_is_a_finding_and_stays_in_both() {
        village.households(1, 2);
        village.member(1, 1, "2014-01-01", null, "01");
        village.member(2, 1, "2015-01-01", null, "01");

        assertThat(members(1)).containsExactly("P1");
        assertThat(members(2)).containsExactly("P1");
        assertThat(people()).containsExactly("P1");
    }

    @Test
    void a_membership_or_person_entered_by_mistake_never_counts() {
        village.households(1);
        village.member(1, 1, "2014-01-01", null, "01");
        village.member(1, 2, "2014-01-01", null, "03");
        village.member(1, 3, "2014-01-01", null, "03");
        village.ended(membership(1, 2), "mistake", null);
        village.ended(person(3), "mistake", "2019-01-01");

        assertThat(members(1)).containsExactly("P1");
    }

    @Test
    void a_split_household_is_one_before_the_day_and_two_from_then_on() {
        village.households(1, 2, 3);
        village.member(1, 1, "2014-01-01", "2018-07-01", "01");
        village.member(1, 2, "2014-01-01", "2018-07-01", "03");
        village.ended(household(1), "split", "2018-07-01");
        village.member(2, 1, "2018-07-01", null, "01");
        village.member(3, 2, "2018-07-01", null, "01");

        assertThat(numbers(MID_2018)).containsExactly("H1");
        assertThat(members(1)).containsExactly("P1", "P2");
        assertThat(numbers(LocalDate.of(2018, 7, 1))).containsExactly("H2", "H3");
    }

    @ParameterizedTest
    @CsvSource({
        "mistake, 2019-01-01, false",
        "moved, 2019-01-01, true",
        "moved, 2018-06-30, false",
        "moved, 2018, true",
        "moved, , false",
    })
    void a_household_is_there_until_it_has_ended(String why, String when, boolean there) {
        village.households(1);
        village.ended(household(1), why, when);

        assertThat(numbers(MID_2018)).hasSize(there ? 1 : 0);
        assertThat(facts(1).isPresent()).isEqualTo(there);
    }

    @Test
    void the_head_is_first_then_by_relation_and_age() {
        village.households(1);
        village.member(1, 1, "2014-01-01", null, "03");
        village.member(1, 2, "2014-01-01", null, "03");
        village.member(1, 3, "2014-01-01", null, "01");
        village.save(person(1), dated(PersonFields.BIRTH_DATE, "2010"));
        village.save(person(2), dated(PersonFields.BIRTH_DATE, "2008-03"));

        assertThat(members(1)).containsExactly("P3", "P2", "P1");
    }

    @Test
    void years_measures_and_demands_come_with_their_household() {
        village.households(1, 2);
        village.year(1, 2017, 900);
        village.year(1, 2018, 1000);
        village.year(2, 2018, 5);
        village.measure(1, 1);
        village.measure(1, 2);
        village.ended(SmallVillage.measure(2), "mistake", null);
        village.demand(1, 1, "2018-05");
        village.demand(1, 2, "2018-07-01");

        var facts = facts(1).orElseThrow();

        assertThat(facts.years()).containsOnlyKeys(2017, 2018);
        assertThat(facts.year(2018).get(IncomeFields.WAGE_INCOME)).contains(new Money(1000));
        assertThat(facts.measures()).hasSize(1);
        assertThat(facts.demands())
                .extracting(said -> said.get(DemandFields.DEMAND_TEXT).orElseThrow())
                .containsExactly("需求1");
    }

    @Test
    void hundreds_of_households_come_one_after_the_other_by_number() {
        village.save(
                IntStream.range(0, 1200)
                        .mapToObj(n -> Edit.set(household(n), numbered("N" + (10_000 - n))))
                        .toList());

        assertThat(numbers(MID_2018)).hasSize(1200).isSorted();
    }

    @Test
    void a_village_comes_with_its_years_groups_and_living_people() {
        village.save(
                LedgerIds.village(VILLAGE), Answers.NONE.with(VillageFields.VILLAGE_NAME, "岩坳村"));
        village.save(
                LedgerIds.villageYear(VILLAGE, 2018),
                Answers.NONE.with(VillageYearFields.YEAR, 2018L));
        village.save(
                LedgerIds.naturalVillage(VILLAGE, "上寨"),
                Answers.NONE.with(NaturalVillageFields.GROUP_NAME, "上寨"));
        village.households(1);
        village.member(1, 1, "2014-01-01", null, "01");
        village.member(1, 2, "2014-01-01", null, "02");
        village.save(person(2), dated(PersonFields.DEATH_DATE, "2018-01-01"));

        var facts = book.read(reader -> reader.villageFacts(VILLAGE, MID_2018, false));

        assertThat(facts.name()).isEqualTo("岩坳村");
        assertThat(facts.years()).containsOnlyKeys(2018);
        assertThat(facts.naturalVillages()).hasSize(1);
        assertThat(facts.people()).isEmpty();
        assertThat(people()).containsExactly("P1");
    }

    @Test
    void a_county_sees_the_same_on_its_server() throws Exception {
        village.households(1, 2);
        village.member(1, 1, "2014-01-01", "2018", "01");
        village.member(2, 1, "2018", null, "02");
        village.member(1, 2, "2014-01-01", null, "02");
        village.year(1, 2018, 1000);
        village.measure(1, 1);
        village.demand(1, 1, "2018-05");
        var payload = book.read(reader -> reader.payload(VILLAGE, Seen.NOTHING));
        try (var server = new TestServer();
                var county = server.book("facts")) {
            county.write(writer -> writer.receive(payload, "filing"));

            assertThat(all(county)).isEqualTo(all(book)).hasSize(2);
        }
    }

    private static List<HouseholdFacts> all(Book of) {
        return of.read(
                reader -> {
                    try (var facts = reader.householdFacts(VILLAGE, MID_2018)) {
                        return facts.toList();
                    }
                });
    }

    private List<String> numbers(LocalDate on) {
        return book.read(
                reader -> {
                    try (var facts = reader.householdFacts(VILLAGE, on)) {
                        return facts.map(HouseholdFacts::number).toList();
                    }
                });
    }

    private Optional<HouseholdFacts> facts(int household) {
        return book.read(reader -> reader.householdFacts(household(household), MID_2018));
    }

    private List<String> members(int household) {
        return names(facts(household).orElseThrow().members());
    }

    private List<String> people() {
        return names(book.read(reader -> reader.villageFacts(VILLAGE, MID_2018, true)).people());
    }

    private static List<String> names(List<MemberFacts> people) {
        return people.stream().map(MemberFacts::name).toList();
    }
}
