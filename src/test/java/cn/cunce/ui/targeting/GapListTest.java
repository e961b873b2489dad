package cn.cunce.ui.targeting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.text.ReasonText;
import cn.cunce.text.Texts;
import cn.cunce.ui.shell.Place;
import cn.cunce.ui.shell.Whereabouts;
import cn.cunce.ui.targeting.GapLine.Head;
import cn.cunce.ui.targeting.GapLine.Item;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GapListTest {

    private static final String GRADE = "householdYear.housingGrade";
    private static final String HEALTH = "person.health";
    private static final String LINE = "param.exit_line_household_yuan";
    private static final List<TargetingRow> ROWS =
            List.of(
                    Rows.row("101", "罗正芳", "上寨组", Rows.OPEN, List.of("person:罗小军.health")),
                    Rows.row("102", "石绍文", "上寨组", Rows.OPEN, List.of(GRADE, LINE)),
                    Rows.row(
                            "103",
                            "单雄信",
                            "上寨组",
                            Rows.OPEN,
                            List.of(GRADE, "person:单小军.health", "person:单雄信.health")));

    private final GapList list =
            new GapList(
                    ROWS,
                    new ReasonText(
                            Texts.chinese(),
                            key ->
                                    Map.of("exit_line_household_yuan", "脱贫线")
                                            .getOrDefault(key, key)),
                    2017);

    @Test
    void one_line_says_how_many_households_lack_a_fact() {
        assertThat(list.lines(Set.of()))
                .extracting(line -> ((Head) line).households() + " " + ((Head) line).title())
                .containsExactly("2 成员 健康状况", "2 房屋危险性等级", "1 政策参数 脱贫线 未设");
        assertThat(list.size()).isEqualTo(6);
    }

    @Test
    void an_open_line_lists_the_households_one_by_one() {
        assertThat(list.lines(Set.of(HEALTH)))
                .filteredOn(Item.class::isInstance)
                .extracting(line -> ((Item) line).subject().name() + "：" + ((Item) line).what())
                .containsExactly("罗正芳：罗小军 健康状况", "单雄信：单小军 健康状况", "单雄信：单雄信 健康状况");
    }

    @Test
    void what_the_pack_lacks_is_nothing_to_walk_through() {
        assertThat(list.lines(Set.of(HEALTH, GRADE, LINE)).getLast())
                .isEqualTo(
                        new Head(
                                LINE,
                                "政策参数 脱贫线 未设",
                                1,
                                "targeting.lackingAlike",
                                "targeting.askPack",
                                false,
                                false));
    }

    @ParameterizedTest
    @CsvSource({
        "householdYear.housingGrade, targeting.askAppraisal",
        "person.medicalInsured, targeting.askInsurance",
        "person:毛香.schoolingState, targeting.askSchool",
        "householdYear.wageIncome@2016, targeting.askHousehold",
        "villageYear.rainwaterFields, targeting.askHousehold",
        "village.villageClass, targeting.askVillage",
        "param.exit_line, targeting.askPack",
    })
    void somebody_can_tell(String name, String key) {
        assertThat(Teller.of(name)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({
        "householdYear.wageIncome, householdYear.wageIncome, 2017",
        "householdYear.wageIncome@2016, householdYear.wageIncome@2016, 2016",
        "householdYear.perCapitaIncome@2016, householdYear.wageIncome@2016, 2016",
        "person:毛香#2.health, person:毛香#2.health, 2017",
        "household.isRegistered, household.isRegistered, 2017",
    })
    void a_fact_of_a_household_is_typed_on_its_sheet(String name, String fact, int year) {
        var household = ROWS.getFirst().who().id();

        assertThat(new Whereabouts(household, 2017).of(name))
                .hasValue(
                        new Place.Entry(
                                Optional.of(household), Optional.of(new Place.Gap(fact, year))));
    }

    @Test
    void a_fact_of_the_village_has_its_own_place_and_a_parameter_none() {
        var places = new Whereabouts(ROWS.getFirst().who().id(), 2017);

        assertThat(places.of("village.villageClass"))
                .hasValue(new Place.Village(Optional.of("village.villageClass")));
        assertThat(places.of(LINE)).isEmpty();
        assertThat(places.of("measure:养牛.deliveredAmount")).isEmpty();
    }
}
