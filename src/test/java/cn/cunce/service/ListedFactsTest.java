package cn.cunce.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.cunce.model.field.AlertFields;
import cn.cunce.model.field.Answers;
import cn.cunce.model.field.CountyFields;
import cn.cunce.model.field.CountyYearFields;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.LoanFields;
import cn.cunce.model.field.MedicalClaimFields;
import cn.cunce.model.field.SlopePlotFields;
import cn.cunce.model.field.TownshipYearFields;
import cn.cunce.model.field.TrainingFields;
import cn.cunce.model.ledger.LedgerIds;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.rule.HouseholdFacts;
import cn.cunce.model.rule.VillageFacts;
import cn.cunce.model.value.Money;
import cn.cunce.service.SaveFact.Found;
import cn.cunce.service.SaveFact.Result;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListedFactsTest {

    private static final LocalDate ON = LocalDate.of(2018, 12, 31);
    private static final String VILLAGE = "622921101205";
    private static final String COUNTY = "622921000000";

    @TempDir private Path folder;
    private OpenedBook book;
    private RecordId household;

    @BeforeEach
    void open() {
        book = new Desk(folder).village("book");
        var form = Desk.household("622900001", "杨秀英", 960_000);
        var saved =
                (SaveHousehold.Result.Saved)
                        new SaveHousehold(book).save(VILLAGE, Desk.empty(), form);
        household = saved.form().id().orElseThrow();
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void a_plot_begins_with_its_first_fact_and_goes_on_with_the_next() {
        save(household, "slopePlot:阳坡.areaMu", SlopePlotFields.AREA_MU, new BigDecimal("2.5"));
        save(household, "slopePlot:阳坡.isBasicFarmland", SlopePlotFields.IS_BASIC_FARMLAND, false);
        save(household, "slopePlot:阳坡.areaMu@2016", SlopePlotFields.AREA_MU, BigDecimal.ONE);

        assertThat(facts().lists().slopePlots())
                .extracting(
                        plot -> plot.get(SlopePlotFields.YEAR).orElseThrow(),
                        plot -> plot.get(SlopePlotFields.AREA_MU).orElseThrow(),
                        plot -> plot.get(SlopePlotFields.IS_BASIC_FARMLAND))
                .containsExactlyInAnyOrder(
                        tuple(2018L, new BigDecimal("2.5"), Optional.of(false)),
                        tuple(2016L, BigDecimal.ONE, Optional.empty()));
    }

    @Test
    void of_two_plots_that_say_the_same_the_one_is_corrected_that_was_named() {
        var first = begun("slopePlot:一.areaMu");
        var second = begun("slopePlot:二.areaMu");
        save(household, "slopePlot:一.place", SlopePlotFields.PLACE, "坡上");
        save(household, "slopePlot:二.place", SlopePlotFields.PLACE, "坡上");

        var found = (Found.Fact) find(household, "slopePlot:坡上#2.areaMu");

        assertThat(first).isNotEqualTo(second);
        assertThat(found.record()).isEqualTo(second);
    }

    private RecordId begun(String name) {
        save(household, name, SlopePlotFields.AREA_MU, BigDecimal.ONE);
        return ((Found.Fact) find(household, name)).record();
    }

    @Test
    void claims_alerts_loans_and_trainings_are_told_of_a_person_and_of_his_household() {
        var person = facts().members().getFirst().id();
        save(person, "medicalClaim:杨秀英.compliantCost", cost(), new Money(1_000_000));
        save(household, "alert:2018-06-01.hardshipKind", AlertFields.HARDSHIP_KIND, "2");
        save(household, "alert:2019-06-01.hardshipKind", AlertFields.HARDSHIP_KIND, "1");
        save(household, "loan:2018-05.balance", LoanFields.BALANCE, new Money(5_000_000));
        save(person, "training:第一期.baseSubsidy", TrainingFields.BASE_SUBSIDY, new Money(100_000));

        var lists = facts().lists();

        assertThat(lists.medicalClaims()).hasSize(1);
        assertThat(lists.alerts()).hasSize(1);
        assertThat(lists.loans()).hasSize(1);
        assertThat(lists.trainings())
                .extracting(training -> training.get(TrainingFields.PARTICIPANTS).orElseThrow())
                .containsExactly(List.of(person.id()));
    }

    private static LedgerField<Money> cost() {
        return MedicalClaimFields.COMPLIANT_COST;
    }

    @ParameterizedTest
    @CsvSource({
        "measure:奖补.measureName, 奖补",
        "demand:修房.demandText, 修房",
        "naturalVillage:上寨.groupName, 上寨",
        "project:通社路.projectName, 通社路"
    })
    void whatever_is_told_one_by_one_begins_by_its_name(String name, String called) {
        var found = (Found.Fact) find(household, name);
        new SaveFact(book).save(found, Answers.NONE.with(text(found.field()), called));

        assertThat(((Found.Fact) find(household, name)).record()).isEqualTo(found.record());
    }

    @SuppressWarnings("unchecked") // all of them are words
    private static LedgerField<String> text(LedgerField<?> field) {
        return (LedgerField<String>) field;
    }

    @Test
    void facts_of_the_county_and_the_township_are_kept_under_their_own_codes() {
        save(
                LedgerIds.village(VILLAGE),
                "county.isDeepPovertyCounty",
                CountyFields.IS_DEEP_POVERTY_COUNTY,
                true);
        save(household, "countyYear.specialVillages@2017", CountyYearFields.SPECIAL_VILLAGES, 4L);
        save(household, "townshipYear.gpCount", TownshipYearFields.GP_COUNT, 5L);

        assertThat(village().county().id()).isEqualTo(LedgerIds.county(COUNTY));
        assertThat(village().county().unit().get(CountyFields.COUNTY_CODE)).contains("622921");
        assertThat(village().county().unit().get(CountyFields.IS_DEEP_POVERTY_COUNTY))
                .contains(true);
        assertThat(village().county().year(2017).get(CountyYearFields.SPECIAL_VILLAGES))
                .contains(4L);
        assertThat(village().township().year(2018).get(TownshipYearFields.GP_COUNT)).contains(5L);
        assertThat(new ListHouseholds(book).villages()).containsExactly(Desk.VILLAGE, VILLAGE);
        assertThat(new VerifyBook(book).verify().problems()).isEmpty();
    }

    private VillageFacts village() {
        return book.book().read(reader -> reader.villageFacts(VILLAGE, ON, false));
    }

    private HouseholdFacts facts() {
        return book.book().read(reader -> reader.householdFacts(household, ON)).orElseThrow();
    }

    private Found find(RecordId subject, String name) {
        return new SaveFact(book).find(subject, name, ON);
    }

    private <T> void save(RecordId subject, String name, LedgerField<T> field, T value) {
        var found = (Found.Fact) find(subject, name);
        assertThat(found.field()).isSameAs(field);
        assertThat(new SaveFact(book).save(found, Answers.NONE.with(field, value)))
                .isInstanceOf(Result.Saved.class);
    }
}
