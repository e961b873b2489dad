package cn.cunce.ui.village;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.model.rule.Decision;
import cn.cunce.service.OpenedBook;
import cn.cunce.ui.TestVillage;
import cn.cunce.ui.shell.Place;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VillageViewModelTest {

    private static final String BROKEN = "villageYear.brokenRoadCount";
    private static final String HARD = "villageYear.villageHardRoad";
    private static final String BROADBAND = "villageYear.broadband";

    @TempDir private Path folder;
    private OpenedBook book;
    private TestDesk desk;
    private VillageViewModel model;

    @BeforeEach
    void open() {
        book = TestVillage.open(folder.resolve("book"));
        desk = TestDesk.of(book);
        model = desk.model(Place.Village.WHOLE);
        model.begin();
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void nothing_can_be_told_of_a_village_nobody_has_described() {
        assertThat(model.rows()).hasSize(4).extracting(RuleRow::light).containsOnly(Light.OPEN);
        assertThat(model.rule().factsProperty().get().ofVillage())
                .extracting(FactRow::name)
                .containsExactly(BROKEN, HARD);
    }

    @Test
    void a_light_turns_when_a_fact_is_filled_and_back_when_that_is_undone() {
        put(BROKEN, "0");
        put(HARD, "是");
        assertThat(light("village_roads")).isEqualTo(Light.GOOD);

        desk.undo();
        assertThat(light("village_roads")).isEqualTo(Light.OPEN);
    }

    @Test
    void a_standard_met_in_part_is_another_light_than_one_not_met() {
        put(HARD, "是");
        put(BROKEN, "2");
        assertThat(light("village_roads")).isEqualTo(Light.LOOK);

        put(HARD, "否");
        assertThat(light("village_roads")).isEqualTo(Light.MUST);
    }

    @Test
    void who_gets_no_reward_is_not_short_of_anything() {
        select("village_broadband");
        put(BROADBAND, "否");

        assertThat(light("village_broadband")).isEqualTo(Light.MUST);
        assertThat(light("village_reward")).isEqualTo(Light.PLAIN);
        assertThat(row("village_reward").answer()).isEqualTo("不奖励");
    }

    @Test
    void a_fact_that_is_asked_and_not_known_stays_missing() {
        put(BROKEN, "不清楚");

        assertThat(model.rule().state(fact(BROKEN)).text()).isEqualTo("不清楚");
        assertThat(light("village_roads")).isEqualTo(Light.OPEN);
    }

    @Test
    void what_is_missing_of_a_person_leads_to_the_sheet_of_his_household() {
        select("village_insured");
        var lacks = model.rule().factsProperty().get().elsewhere();
        model.rule().go(lacks.getFirst());

        assertThat(lacks).hasSize(6);
        assertThat(desk.navigator().currentProperty().get().orElseThrow().place())
                .isInstanceOfSatisfying(
                        Place.Entry.class, entry -> assertThat(entry.household()).isPresent());
    }

    @Test
    void rulings_are_kept_confirmed_and_revoked_with_a_reason() {
        select("village_broadband");
        put(BROADBAND, "是");
        model.keep();
        assertThat(desk.said()).isEqualTo("profile.kept");
        assertThat(chosen().hasDecision(Decision.Status.PROPOSED)).isTrue();

        model.rule().confirm();
        assertThat(chosen().hasDecision(Decision.Status.CONFIRMED)).isTrue();
        assertThat(chosen().isStale()).isFalse();

        put(BROADBAND, "否");
        assertThat(chosen().isStale()).isTrue();

        model.rule().revoke("线路断了");
        assertThat(chosen().decision().orElseThrow().state().reason()).isEqualTo("线路断了");
    }

    @Test
    void what_is_open_is_not_confirmed() {
        model.keep();
        model.rule().confirm();

        assertThat(desk.said()).isEqualTo("profile.stillOpen");
    }

    @Test
    void who_comes_for_a_fact_finds_the_rule_that_looks_at_it() {
        var sought = desk.model(new Place.Village(Optional.of(BROADBAND)));
        sought.begin();

        assertThat(sought.rule().rowProperty().get().orElseThrow().rule().id())
                .isEqualTo("village_broadband");
    }

    private void select(String rule) {
        model.select(Optional.of(row(rule)));
    }

    private RuleRow row(String rule) {
        return model.rows().stream()
                .filter(row -> row.rule().id().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private RuleRow chosen() {
        return model.rule().rowProperty().get().orElseThrow();
    }

    private Light light(String rule) {
        return row(rule).light();
    }

    private FactRow fact(String name) {
        return model.rule().factsProperty().get().ofVillage().stream()
                .filter(fact -> fact.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void put(String fact, String typed) {
        model.rule().put(fact(fact), typed);
    }
}
