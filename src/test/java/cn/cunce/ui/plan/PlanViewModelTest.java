package cn.cunce.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.model.value.Money;
import cn.cunce.service.OpenedBook;
import cn.cunce.ui.TestVillage;
import cn.cunce.ui.plan.PlanRow.State;
import cn.cunce.ui.shell.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanViewModelTest {

    private static final Money PIGS = new Money(300_000);

    @TempDir private Path folder;
    private OpenedBook book;
    private TestDesk desk;
    private PlanViewModel model;

    @BeforeEach
    void open() {
        book = TestVillage.open(folder.resolve("book"));
        desk = TestDesk.of(book);
        model = desk.model();
        model.begin();
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void nothing_is_proposed_until_somebody_asks() {
        assertThat(model.rows()).isEmpty();
        assertThat(model.emptiness()).isEqualTo("planning.notAsked");
        assertThat(model.canProposeProperty().get()).isTrue();
        assertThat(model.canAdoptProperty().get()).isFalse();
    }

    @Test
    void what_the_pack_proposes_stands_beside_causes_and_funds() {
        model.propose();

        assertThat(model.rows()).extracting(PlanRow::head).containsExactly("罗正芳", "石绍文", "单雄信");
        assertThat(model.rows()).extracting(PlanRow::state).containsOnly(State.PROPOSED);
        assertThat(model.rows().getFirst().causes()).containsExactly("因病");
        assertThat(model.boardProperty().get().pots().getLast().left())
                .contains(new Money(100_000));
        assertThat(model.boardProperty().get().shortage().lines()).isEqualTo(2);
        assertThat(model.totalsProperty().get().gaps()).isEqualTo(3);
    }

    @Test
    void a_household_that_lacks_a_fact_leads_to_where_it_is_typed() {
        model.propose();

        var gap = model.household().refusals().getLast().gaps().getFirst();
        model.household().go(gap);

        assertThat(gap.words()).isEqualTo("住房安全有保障");
        assertThat(place()).isInstanceOf(Place.Entry.class);
    }

    @Test
    void a_plan_is_adopted_and_that_can_be_undone() {
        model.propose();
        model.adopt();

        assertThat(desk.said()).isEqualTo("planning.adoptedCounts");
        assertThat(model.rows()).extracting(PlanRow::state).containsOnly(State.ADOPTED);

        desk.undo();
        assertThat(model.rows()).extracting(PlanRow::state).containsOnly(State.PROPOSED);
    }

    @Test
    void only_the_chosen_household_is_adopted() {
        model.propose();
        model.select(Optional.of(model.rows().get(1)));
        model.adoptChosen();

        assertThat(model.rows())
                .extracting(PlanRow::state)
                .containsExactly(State.PROPOSED, State.ADOPTED, State.PROPOSED);
    }

    @Test
    void a_line_is_changed_only_with_a_reason_and_comes_back() {
        model.propose();
        model.adopt();
        model.household().change(pigs(), "800", " ");
        assertThat(desk.said()).isEqualTo("planning.noReason");

        model.household().change(pigs(), "800", "只养了一头");
        assertThat(pigs().amount()).isEqualTo(new Money(80_000));
        assertThat(pigs().suggestion()).contains(PIGS);
        assertThat(model.household().rowProperty().get().orElseThrow().state())
                .isEqualTo(State.CHANGED);

        model.household().restore(pigs());
        assertThat(pigs().amount()).isEqualTo(PIGS);
    }

    @Test
    void a_line_that_is_dropped_frees_its_fund() {
        model.propose();
        model.adopt();
        model.household().drop(pigs(), "不愿意养");

        assertThat(pigs().state()).isEqualTo(LineRow.State.DROPPED);
        assertThat(model.boardProperty().get().pots().getLast().used()).isEqualTo(Money.ZERO);
    }

    @Test
    void a_demand_is_written_down_and_taken_from_the_list_again() {
        model.propose();
        model.household().addDemand("产业发展", "想养两头牛");

        assertThat(model.household().words(model.household().demands().getFirst()))
                .isEqualTo("产业发展（想养两头牛）");
        assertThat(model.household().rowProperty().get().orElseThrow().demands())
                .containsExactly("产业发展");

        model.household().retell(model.household().demands().getFirst(), "就业务工", "");
        assertThat(model.household().words(model.household().demands().getFirst()))
                .isEqualTo("就业务工");

        model.household().endDemand(model.household().demands().getFirst(), "closed");
        assertThat(model.household().demands()).isEmpty();

        model.household().addDemand("", "");
        assertThat(desk.said()).isEqualTo("planning.noKind");
    }

    @Test
    void a_budget_goes_before_the_limits_of_the_pack() throws IOException {
        var file = Files.writeString(folder.resolve("预算.csv"), "资金,金额\n产业发展资金,9000\n");
        model.question().takeBudget(file);
        model.propose();

        assertThat(model.question().budgetProperty().get()).isEqualTo("预算.csv");
        assertThat(model.boardProperty().get().pots().getLast().cap()).contains(new Money(900_000));
    }

    @Test
    void the_list_is_narrowed() {
        model.propose();
        model.searchProperty().set("lzf");
        assertThat(model.rows()).hasSize(1);

        model.searchProperty().set("");
        model.stateProperty().set(Optional.of(State.ADOPTED));
        assertThat(model.rows()).isEmpty();
        assertThat(model.emptiness()).isEqualTo("planning.filtered");
    }

    @Test
    void sheets_of_those_shown_are_taken_to_the_desk_of_papers() {
        model.propose();
        model.print(false);

        assertThat(place())
                .isInstanceOfSatisfying(
                        Place.Print.class,
                        print -> {
                            assertThat(print.paper()).isEqualTo(Place.Print.Paper.PLAN_SHEETS);
                            assertThat(print.households()).hasSize(model.rows().size());
                            assertThat(print.question().orElseThrow().on().getYear())
                                    .isEqualTo(TestVillage.YEAR);
                        });
    }

    private LineRow pigs() {
        return model.household().lines().stream()
                .filter(line -> line.measure().equals("pigs"))
                .findFirst()
                .orElseThrow();
    }

    private Place place() {
        return desk.navigator().currentProperty().get().orElseThrow().place();
    }
}
