package cn.cunce.ui.village;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.model.field.Entity;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.MeetingFields;
import cn.cunce.model.field.NaturalVillageFields;
import cn.cunce.model.field.TrainingFields;
import cn.cunce.model.field.VillageFacilityFields;
import cn.cunce.model.field.VillageYearFields;
import cn.cunce.service.OpenedBook;
import cn.cunce.ui.TestVillage;
import cn.cunce.ui.shell.Place;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfileViewModelTest {

    @TempDir private Path folder;
    private OpenedBook book;
    private TestDesk desk;
    private ProfileViewModel model;

    @BeforeEach
    void open() {
        book = TestVillage.open(folder.resolve("book"));
        desk = TestDesk.of(book);
        var village = desk.model(Place.Village.WHOLE);
        village.begin();
        model = village.profile();
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void a_village_book_has_no_list_of_villages() {
        assertThat(model.sections())
                .extracting(SectionSheet::section)
                .doesNotContain(Section.VILLAGES)
                .startsWith(Section.RULES, Section.ROAD);
    }

    @Test
    void a_section_is_open_while_nobody_knows_and_its_light_follows_the_rule_that_looks_at_it() {
        assertThat(sheet(Section.ROAD).light()).isEqualTo(Light.OPEN);
        assertThat(sheet(Section.ROAD).standards()).isNotEmpty();

        put(VillageFacilityFields.VILLAGE_HARD_ROAD, "是");
        put(VillageFacilityFields.BROKEN_ROAD_COUNT, "0");
        assertThat(sheet(Section.ROAD).light()).isEqualTo(Light.GOOD);

        desk.undo();
        assertThat(sheet(Section.ROAD).light()).isEqualTo(Light.OPEN);
    }

    @Test
    void what_the_households_come_to_is_suggested_and_taken_over_only_by_a_person() {
        var poor = line(VillageYearFields.REGISTERED_POOR_POPULATION);
        assertThat(poor.state().text()).isEmpty();
        assertThat(poor.hint().orElseThrow().said()).isEqualTo("户册数得 4");

        model.take(poor);
        assertThat(line(VillageYearFields.REGISTERED_POOR_POPULATION).state().text())
                .isEqualTo("4");
    }

    @Test
    void of_households_that_were_not_all_asked_nothing_can_be_taken_over() {
        var water = line(VillageFacilityFields.SAFE_WATER_HOUSEHOLDS).hint().orElseThrow();

        assertThat(water.said()).isEqualTo("户册数得 2，3 户里 2 户填了");
        assertThat(water.wanted()).isEmpty();
    }

    @Test
    void a_figure_that_the_households_speak_against_is_marked_and_stays() {
        put(VillageYearFields.REGISTERED_HOUSEHOLDS, "5");

        assertThat(line(VillageYearFields.REGISTERED_HOUSEHOLDS).hint().orElseThrow().isAgainst())
                .isTrue();
        assertThat(line(VillageYearFields.REGISTERED_HOUSEHOLDS).state().text()).isEqualTo("5");
        assertThat(sheet(Section.POVERTY).light()).isEqualTo(Light.LOOK);
    }

    @Test
    void the_items_of_the_collective_income_are_held_against_the_sum_that_is_stated() {
        var items = VillageYearFields.COLLECTIVE_INCOME_BY_SOURCE;
        put(VillageYearFields.COLLECTIVE_INCOME_YEAR, "50000");
        model.put(items, "1", "40000");
        model.put(items, "5", "6,200");

        assertThat(remark(Section.COLLECTIVE))
                .isEqualTo("分项合计 46\u00a0200 元，年合计写的是 50\u00a0000 元，少 3\u00a0800 元没有列明。");
        model.put(items, "5", "10000");
        assertThat(remark(Section.COLLECTIVE)).isEqualTo("分项合计 50\u00a0000 元，与年合计一致。");
        model.put(items, "5", "很多");
        assertThat(desk.said()).isEqualTo("profile.noFigure");
        model.put(items, "5", "");
        assertThat(remark(Section.COLLECTIVE)).startsWith("分项合计 40\u00a0000 元");
    }

    @Test
    void the_ethnic_share_is_counted_with_numerator_and_denominator() {
        assertThat(remark(Section.ETHNIC)).isEqualTo("少数民族 6 人 ÷ 户册成员 6 人 = 100%");
        put(VillageYearFields.TOTAL_POPULATION, "8");
        put(VillageYearFields.MINORITY_POPULATION, "6");

        assertThat(sheet(Section.ETHNIC).remarks().getLast().said())
                .isEqualTo("填的是 6 人 ÷ 8 人 = 75%，与户册不同，两个数都留着");
    }

    @Test
    void the_incidence_of_poverty_names_what_it_lacks() {
        assertThat(remark(Section.POVERTY)).isEqualTo("贫困发生率还算不出，缺：建档立卡未脱贫人口、农村户籍人口");
        put(VillageYearFields.REGISTERED_POOR_POPULATION, "2");
        put(VillageYearFields.RURAL_POPULATION, "8");

        assertThat(remark(Section.POVERTY)).isEqualTo("贫困发生率 = 未脱贫 2 人 ÷ 农村户籍 8 人 = 25%");
    }

    @Test
    void a_settlement_is_begun_and_its_facts_are_typed() {
        model.add("上寨", "自然村");
        var settlement = model.profileProperty().get().orElseThrow().settlements().getFirst();
        model.put(settlement, NaturalVillageFields.ROAD_HARDENED, "否");

        assertThat(sheet(Section.SETTLEMENTS).light()).isEqualTo(Light.MUST);
        assertThat(
                        line(VillageFacilityFields.HARD_ROAD_NATURAL_VILLAGES)
                                .hint()
                                .orElseThrow()
                                .said())
                .isEqualTo("自然村数得 0");
        model.add(" ", "");
        assertThat(desk.said()).isEqualTo("profile.noName");
    }

    @Test
    void what_is_asked_and_not_known_stays_missing() {
        put(VillageFacilityFields.CLINIC, "不清楚");

        assertThat(line(VillageFacilityFields.CLINIC).state().text()).isEqualTo("不清楚");
        assertThat(sheet(Section.SERVICES).light()).isEqualTo(Light.OPEN);
    }

    @Test
    void who_comes_for_a_fact_that_no_rule_looks_at_finds_its_section() {
        var sought = desk.model(new Place.Village(Optional.of("villageYear.clinic")));
        sought.begin();

        assertThat(sought.profile().chosenProperty().get()).isEqualTo(Section.SERVICES);
    }

    @Test
    void all_villages_are_compared_by_their_lights() {
        var village = desk.model(Place.Village.WHOLE);
        village.begin();
        village.villages().read(village.askedProperty().get().orElseThrow());

        var row = village.villages().rows().getFirst();
        assertThat(row.households()).isEqualTo(3);
        assertThat(row.lights()).hasSize(4);
        village.lookAt(row.code());
        assertThat(village.rows()).hasSize(4);
    }

    private void put(LedgerField<?> field, String typed) {
        model.put(line(field), typed);
    }

    private SectionSheet sheet(Section section) {
        return model.sections().stream()
                .filter(sheet -> sheet.section() == section)
                .findFirst()
                .orElseThrow();
    }

    private String remark(Section section) {
        return sheet(section).remarks().getFirst().said();
    }

    private SectionSheet.Line line(LedgerField<?> field) {
        return model.sections().stream()
                .flatMap(sheet -> sheet.lines().stream())
                .filter(line -> line.field().equals(field))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoever_looks_for_a_fact_of_the_county_or_of_a_meeting_is_led_to_it() {
        model.chooseOf("county.isDeepPovertyCounty");
        assertThat(model.chosenProperty().get()).isEqualTo(Section.COUNTY);
        model.chooseOf("townshipYear.gpCount@2018");
        assertThat(model.chosenProperty().get()).isEqualTo(Section.TOWNSHIP);
        model.chooseOf("meeting:2018-03-01.noticeStart");
        assertThat(model.chosenProperty().get()).isEqualTo(Section.MEETINGS);
    }

    @Test
    void a_meeting_begins_by_its_day_and_is_there_once() {
        model.add(MeetingFields.MEETING_DATE, "某天");
        assertThat(desk.said()).isEqualTo("profile.noName");

        model.add(MeetingFields.MEETING_DATE, "2018.3.1");
        model.add(MeetingFields.MEETING_DATE, "2018-03-01");

        assertThat(model.profileProperty().get().orElseThrow().listed(Entity.MEETING)).hasSize(1);
    }

    @Test
    void who_took_part_in_a_training_is_typed_by_name() {
        model.add(TrainingFields.COURSE_NO, "第一期");
        var training = model.profileProperty().get().orElseThrow().listed(Entity.TRAINING);
        model.put(training.getFirst(), TrainingFields.PARTICIPANTS, "没有这个人");
        assertThat(desk.said()).isEqualTo("profile.nobody");

        model.put(training.getFirst(), TrainingFields.PARTICIPANTS, "罗正芳、石绍文");

        var told = model.profileProperty().get().orElseThrow().listed(Entity.TRAINING).getFirst();
        assertThat(model.state(TrainingFields.PARTICIPANTS, told.answers()).text())
                .isEqualTo("罗正芳、石绍文");
    }
}
