package cn.cunce.ui.targeting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.boot.ShippedPacks;
import cn.cunce.job.Jobs;
import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.Period;
import cn.cunce.model.rule.Rule;
import cn.cunce.service.OpenedBook;
import cn.cunce.ui.shell.Messages;
import cn.cunce.ui.shell.Navigator;
import cn.cunce.ui.shell.Place;
import cn.cunce.ui.shell.ShellViewModel;
import cn.cunce.ui.targeting.GapLine.Head;
import cn.cunce.ui.targeting.GapLine.Item;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Group;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TargetingViewModelTest {

    private static final Pack PACK = PolicyVillage.pack();

    @TempDir Path folder;
    private final Navigator navigator = new Navigator();
    private final ShellViewModel shell = new ShellViewModel(navigator, ZoneOffset.UTC);
    private final Messages messages = new Messages();
    private final List<Place> gone = new ArrayList<>();
    private OpenedBook book;
    private TargetingViewModel desk;

    @BeforeEach
    void open() {
        navigator.place(Place.Card.class, this::note);
        navigator.place(Place.Entry.class, this::note);
        book = PolicyVillage.open(folder.resolve("book"));
        desk = desk(List.of(PACK));
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void without_a_pack_it_says_where_one_comes_from() {
        assertThat(desk(List.of()).emptiness().key()).isEqualTo("targeting.noPack");
    }

    @Test
    void nothing_is_shown_before_somebody_asks() {
        assertThat(desk.answers().rows()).isEmpty();
        assertThat(desk.answers().tallies()).isEmpty();
        assertThat(desk.emptiness().key()).isEqualTo("targeting.notRun");
    }

    @Test
    void days_are_the_ends_of_the_years_told_and_rules_stand_by_kind() {
        assertThat(desk.question().days())
                .containsExactly(LocalDate.of(2017, 12, 31), LocalDate.of(2016, 12, 31));
        assertThat(desk.question().rules()).extracting(Rule::kind).isSorted();
        assertThat(RuleChoice.of(desk.question().rules()))
                .startsWith(new RuleChoice.Heading(desk.question().rules().getFirst().kind()));
        assertThat(desk.question().askedProperty().get().orElseThrow().rule().title())
                .isEqualTo("退出");
    }

    @Test
    void the_first_question_is_one_that_reaches_more_than_those_with_a_need() {
        var desk = desk(List.of(ShippedPacks.library().find("gz_xs_example").orElseThrow()));

        assertThat(desk.question().askedProperty().get().orElseThrow().rule().title())
                .isEqualTo("户户有增收门路");
    }

    @Test
    void every_household_gets_its_answer_or_what_it_lacks() {
        desk.run();

        assertThat(desk.answers().rows())
                .extracting(row -> row.who().head() + " " + row.answer().title())
                .containsExactly("罗正芳 可退出", "石绍文 观察", "单雄信 未达标", "覃玉莲 暂不能判定", "田水生 暂不能判定");
        assertThat(row("覃玉莲").missing()).containsExactly("householdYear.wageIncome");
        assertThat(row("田水生").missing()).containsExactly("householdYear.wageIncome@2016");
    }

    @Test
    void another_rule_of_the_same_run_is_shown_at_once() {
        desk.run();
        choose("基本医疗保障全覆盖");

        assertThat(desk.answers().rows())
                .hasSize(5)
                .allMatch(row -> row.answer().title().equals("都已参保"));
    }

    @Test
    void what_was_asked_of_another_day_is_not_shown() {
        desk.run();
        desk.question().typeDay("2016");

        assertThat(desk.question().onProperty().get()).isEqualTo(LocalDate.of(2016, 12, 31));
        assertThat(desk.answers().rows()).isEmpty();
        assertThat(desk.emptiness().key()).isEqualTo("targeting.notRun");
    }

    @Test
    void a_day_may_be_typed_in_many_ways() {
        assertThat(typed("2017-06-30")).isEqualTo("2017-06-30");
        assertThat(typed("2016年6月")).isEqualTo("2016-06-30");
        assertThat(typed("20171231")).isEqualTo("2017-12-31");
        assertThat(typed("明年")).isEqualTo("2017-12-31 targeting.dayUnreadable");
        assertThat(typed("2019")).isEqualTo("2019-12-31 targeting.outOfForce");
    }

    private String typed(String day) {
        desk.question().typeDay(day);
        var warning = desk.question().warningProperty().get();
        return desk.question().onProperty().get() + warning.map(one -> " " + one.key()).orElse("");
    }

    @Test
    void what_is_filled_in_decides_the_household_and_is_said() {
        desk.run();
        desk.answers().select(row("覃玉莲"));
        PolicyVillage.wages(book, row("覃玉莲").who().id(), 2017, 18_000);
        desk.begin();

        assertThat(row("覃玉莲").answer().title()).isEqualTo("可退出");
        assertThat(row("覃玉莲").decided()).isTrue();
        assertThat(message()).isEqualTo("targeting.decidedOne [覃玉莲, 可退出]");
        assertThat(desk.reason().reasonProperty().get().orElseThrow().kind().title())
                .isEqualTo("可退出");
    }

    @Test
    void a_later_run_makes_an_earlier_one_give_up_and_a_cancelled_one_shows_nothing() {
        var later = new LaterJobs();
        var slow = desk(List.of(PACK), later);
        later.all();
        slow.run();
        slow.run();
        later.next();
        assertThat(slow.runningProperty().get()).isPresent();
        later.next();
        assertThat(slow.runningProperty().get()).isEmpty();
        assertThat(slow.answers().rows()).hasSize(5);
        slow.run();
        slow.cancel();
        later.all();

        assertThat(slow.runningProperty().get()).isEmpty();
        assertThat(message()).isEqualTo("targeting.cancelled []");
    }

    @Test
    void what_is_kept_is_compared_with_the_next_run() {
        desk.run();
        desk.keep();
        PolicyVillage.wages(book, row("石绍文").who().id(), 2016, 12_000);
        PolicyVillage.wages(book, row("罗正芳").who().id(), 2017, 9_000);
        desk.run();

        assertThat(row("石绍文").since()).isEqualTo(new Since(Since.Kind.UP, "观察"));
        assertThat(row("罗正芳").since()).isEqualTo(new Since(Since.Kind.DOWN, "可退出"));
        assertThat(row("单雄信").since()).isEqualTo(new Since(Since.Kind.SAME, "未达标"));
        assertThat(desk.answers().changed()).isEqualTo(2);
        assertThat(tally("观察").more()).hasValue(-1);
    }

    @Test
    void keeping_can_be_undone_and_keeping_twice_keeps_once() {
        desk.run();
        desk.keep();
        assertThat(message()).isEqualTo("targeting.kept [5, 0]");
        desk.keep();
        assertThat(message()).isEqualTo("targeting.keptBefore [5]");
    }

    @Test
    void keeping_is_taken_back_as_a_whole() {
        desk.run();
        desk.keep();
        messages.latestProperty().get().orElseThrow().action().orElseThrow().run().run();

        assertThat(message()).isEqualTo("targeting.undone []");
        assertThat(desk.compared().comparedProperty().get()).isEmpty();
    }

    @Test
    void missing_facts_are_gathered_and_walked() {
        desk.run();
        var gaps = desk.gaps();
        assertThat(gaps.lines())
                .extracting(line -> ((Head) line).title() + " " + ((Head) line).households())
                .containsExactly("工资性收入 1", "2016年 工资性收入 1");
        gaps.go(gaps.lines().get(1));
        gaps.go(gaps.lines().get(2));

        assertThat(gaps.lines().get(2)).isInstanceOf(Item.class);
        assertThat(gone)
                .containsExactly(
                        new Place.Entry(
                                Optional.of(row("田水生").who().id()),
                                Optional.of(new Place.Gap("householdYear.wageIncome@2016", 2016))));
    }

    @Test
    void a_fact_that_is_found_leaves_the_list() {
        desk.run();
        desk.gaps().go(desk.gaps().lines().get(1));
        desk.gaps().select(2);
        PolicyVillage.wages(book, row("田水生").who().id(), 2016, 15_000);
        desk.begin();

        assertThat(desk.gaps().lines()).hasSize(1);
        assertThat(desk.gaps().atProperty().get()).isZero();
    }

    @Test
    void a_missing_fact_is_typed_in_place_and_the_next_one_comes() {
        desk.run();
        desk.gaps().go(desk.gaps().lines().getFirst());
        desk.gaps().select(1);
        var fill = desk.gaps().fill().fillProperty().get().orElseThrow();
        assertThat(fill.label()).isEqualTo("覃玉莲户　工资性收入");
        desk.gaps().fill().put(fill, "18000");

        assertThat(row("覃玉莲").answer().title()).isEqualTo("可退出");
        assertThat(desk.gaps().lines()).hasSize(1);
        assertThat(desk.gaps().fill().fillProperty().get()).isEmpty();
    }

    @Test
    void what_cannot_be_read_is_said_and_not_written() {
        desk.run();
        desk.gaps().go(desk.gaps().lines().getFirst());
        desk.gaps().select(1);
        var fill = desk.gaps().fill().fillProperty().get().orElseThrow();
        desk.gaps().fill().put(fill, "");
        desk.gaps().fill().put(fill, "很多很多");

        assertThat(desk.gaps().lines()).hasSize(3);
    }

    @Test
    void why_answers_changed_is_told_by_cause() {
        desk.run();
        desk.keep();
        PolicyVillage.wages(book, row("石绍文").who().id(), 2016, 12_000);
        desk.run();
        desk.listChanges();

        assertThat(desk.changes().lines())
                .filteredOn(Head.class::isInstance)
                .extracting(line -> ((Head) line).hint() + " " + ((Head) line).title())
                .contains("targeting.causeData 2016年 人均纯收入");
        desk.changes().go(desk.changes().lines().getFirst());
        desk.changes().go(desk.changes().lines().get(1));
        assertThat(desk.sideProperty().get()).isEqualTo(Side.REASON);
        assertThat(desk.answers().selectedProperty().get().orElseThrow().who().head())
                .isEqualTo("石绍文");
    }

    @Test
    void another_day_is_compared_with_and_what_is_another_is_told() {
        desk.run();
        var day =
                desk.compared().bases().stream()
                        .filter(Basis.Day.class::isInstance)
                        .findFirst()
                        .orElseThrow();
        desk.compared().compare(day);
        desk.listChanges();

        assertThat(row("罗正芳").since()).isEqualTo(new Since(Since.Kind.UP, "暂不能判定"));
        assertThat(desk.changes().lines())
                .extracting(line -> ((Head) line).hint())
                .contains("targeting.causeData", "targeting.causeStandard");
    }

    @Test
    void only_packs_that_decide_on_the_day_are_offered_to_compare_with() {
        var decides = ShippedPacks.library().find("cs").orElseThrow();
        var day = PolicyVillage.ON;
        var later = new Period(day.plusDays(1), day.plusYears(1));
        var desk = desk(List.of(PACK, decides, exitIn(later)));
        desk.begin();

        assertThat(desk.compared().bases())
                .filteredOn(Basis.OtherPack.class::isInstance)
                .extracting(basis -> ((Basis.OtherPack) basis).asked().pack().id())
                .containsExactly("cs");
    }

    /// A pack of which the rule is in force on other days.
    private static Pack exitIn(Period inForce) {
        var rule = PACK.rules().get("exit");
        var exit =
                new Rule(
                        rule.id(),
                        rule.title(),
                        rule.kind(),
                        rule.subject(),
                        rule.clauses(),
                        inForce,
                        rule.applies(),
                        rule.contradictions(),
                        rule.words(),
                        rule.shows());
        return new Pack(
                "cs_later",
                PACK.title(),
                "2.0",
                "later",
                PACK.jurisdiction(),
                PACK.divisions(),
                inForce,
                Optional.empty(),
                false,
                false,
                PACK.documents(),
                PACK.clauses(),
                PACK.parameters(),
                PACK.definitions(),
                Map.of("exit", exit),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Pack.PlanTerms.NONE);
    }

    @Test
    void a_decision_whose_facts_changed_says_so_in_the_list() {
        desk.run();
        desk.keep();
        PolicyVillage.wages(book, row("罗正芳").who().id(), 2017, 21_000);
        desk.run();
        desk.answers().onlyStaleProperty().set(true);

        assertThat(desk.answers().rows())
                .extracting(row -> row.who().head())
                .containsExactly("罗正芳");
        assertThat(row("罗正芳").marks().kept().orElseThrow().changes().getFirst()).contains("→");
    }

    @Test
    void all_lists_are_given_out() {
        desk.run();
        var gaps = folder.resolve("gaps.xlsx");
        desk.gaps().export(gaps);
        assertThat(message()).isEqualTo("targeting.exported [gaps.xlsx, 2]");
        desk.compared()
                .compare(
                        desk.compared().bases().stream()
                                .filter(Basis.Day.class::isInstance)
                                .findFirst()
                                .orElseThrow());
        desk.listChanges();
        var changes = folder.resolve("changes.xlsx");
        desk.changes().export(changes);

        assertThat(gaps).isNotEmptyFile();
        assertThat(changes).isNotEmptyFile();
    }

    @Test
    void a_card_opens_among_the_households_shown() {
        desk.run();
        desk.answers().onlyMissingProperty().set(true);
        desk.open(row("覃玉莲"));

        assertThat(gone)
                .singleElement()
                .isInstanceOfSatisfying(
                        Place.Card.class,
                        card ->
                                assertThat(card.among())
                                        .extracting(Place.Neighbour::head)
                                        .containsExactly("覃玉莲", "田水生"));
    }

    private TargetingViewModel desk(List<Pack> packs) {
        return desk(packs, Jobs.atOnce());
    }

    private TargetingViewModel desk(List<Pack> packs, Jobs jobs) {
        var model =
                new TargetingViewModel(
                        PolicyVillage.desk(book, new PolicyVillage.Shelf(packs)),
                        jobs,
                        new TargetingViewModel.Window(shell, messages));
        model.begin();
        return model;
    }

    private void choose(String rule) {
        desk.question().rules().stream()
                .filter(one -> one.title().equals(rule))
                .findFirst()
                .ifPresent(desk.question()::choose);
    }

    private TargetingRow row(String head) {
        return desk.answers().rows().stream()
                .filter(row -> row.who().head().equals(head))
                .findFirst()
                .orElseThrow();
    }

    private Tally tally(String title) {
        return desk.answers().tallies().stream()
                .filter(tally -> tally.kind().title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private List<String> heads() {
        return desk.answers().rows().stream().map(row -> row.who().head()).toList();
    }

    private String message() {
        var said = messages.latestProperty().get().orElseThrow();
        return said.key() + " " + said.args();
    }

    private cn.cunce.ui.shell.Screen note(Place place) {
        gone.add(place);
        return Group::new;
    }
}
