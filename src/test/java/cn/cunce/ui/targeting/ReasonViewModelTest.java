package cn.cunce.ui.targeting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.job.Jobs;
import cn.cunce.model.rule.Decision;
import cn.cunce.service.OpenedBook;
import cn.cunce.ui.shell.Messages;
import cn.cunce.ui.shell.Navigator;
import cn.cunce.ui.shell.Place;
import cn.cunce.ui.shell.ShellViewModel;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Group;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReasonViewModelTest {

    @TempDir Path folder;
    private final Navigator navigator = new Navigator();
    private final Messages messages = new Messages();
    private final List<Place> gone = new ArrayList<>();
    private OpenedBook book;
    private TargetingViewModel desk;
    private ReasonViewModel reason;

    @BeforeEach
    void open() {
        navigator.place(Place.Entry.class, this::note);
        book = PolicyVillage.open(folder.resolve("book"));
        var shell = new ShellViewModel(navigator, ZoneOffset.UTC);
        desk =
                new TargetingViewModel(
                        PolicyVillage.desk(
                                book, new PolicyVillage.Shelf(List.of(PolicyVillage.pack()))),
                        Jobs.atOnce(),
                        new TargetingViewModel.Window(shell, messages));
        desk.begin();
        desk.run();
        reason = desk.reason();
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void how_little_would_change_the_answer_is_said() {
        lookAt("石绍文");

        assertThat(reason.flipsProperty().get()).contains("2016年 人均纯收入多 600 元，即变为「可退出」");
    }

    @Test
    void the_question_is_answered_in_a_sentence() {
        lookAt("石绍文");

        assertThat(shown().question()).isEqualTo("石绍文户为什么是「观察」？");
        assertThat(shown().headline()).startsWith("2016年：").contains("低 600 元");
        assertThat(shown().kind().tag()).isEqualTo("○ 观察");
    }

    @Test
    void what_decides_is_open_and_marked_and_what_does_not_is_folded() {
        lookAt("石绍文");

        assertThat(reason.rows()).filteredOn(row -> row.line().decisive()).hasSize(1);
        assertThat(reason.rows())
                .filteredOn(row -> row.line().label().startsWith("未达标"))
                .allMatch(row -> row.hasParts() && !row.open());
    }

    @Test
    void a_clause_is_quoted_where_it_is_meant_and_not_above_that_again() {
        lookAt("石绍文");
        var quotes =
                reason.rows().stream().flatMap(row -> row.clauses().stream()).map(one -> one.id());

        assertThat(reason.rows().getFirst().clauses()).isEmpty();
        assertThat(quotes).contains("CS-34", "CS-36", "CS-37");
    }

    @Test
    void lines_fold_and_open_again() {
        lookAt("石绍文");
        var all = reason.rows().size();
        reason.fold(reason.rows().getFirst(), true);
        assertThat(reason.rows()).hasSize(1);
        reason.fold(reason.rows().getFirst(), false);

        assertThat(reason.rows()).hasSize(all);
    }

    @Test
    void from_a_line_that_has_no_parts_left_leads_to_what_it_is_a_part_of() {
        lookAt("石绍文");
        var leaf = reason.rows().stream().filter(row -> !row.hasParts()).findFirst().orElseThrow();

        assertThat(reason.fold(leaf, true)).isLessThan(leaf.place());
    }

    @Test
    void a_value_leads_to_its_field() {
        lookAt("田水生");
        var lacking = reason.rows().stream().filter(row -> row.line().decisive()).toList();
        reason.go(lacking.getFirst());

        assertThat(gone)
                .containsExactly(
                        new Place.Entry(
                                Optional.of(shown().sight().row().who().id()),
                                Optional.of(new Place.Gap("householdYear.wageIncome@2016", 2016))));
    }

    @Test
    void a_value_that_was_made_up_for_a_sample_says_so() {
        lookAt("石绍文");

        assertThat(reason.rows()).anyMatch(ReasonRow::example);
    }

    @Test
    void what_has_changed_since_an_answer_was_kept_is_told() {
        desk.keep();
        lookAt("石绍文");
        assertThat(shown().decision()).isPresent();
        assertThat(shown().changes()).isEmpty();
        PolicyVillage.wages(book, shown().sight().row().who().id(), 2016, 12_000);
        desk.run();

        assertThat(shown().changes().getFirst()).isEqualTo("结果 观察 → 可退出");
        assertThat(String.join("；", shown().changes())).contains("2016年");
    }

    @Test
    void an_answer_is_confirmed_and_then_taken_back_with_a_reason() {
        desk.keep();
        lookAt("石绍文");
        reason.confirm();
        assertThat(status()).isEqualTo(Decision.Status.CONFIRMED);
        reason.whyProperty().set("  ");
        reason.revoke();
        assertThat(message()).isEqualTo("targeting.noReason");
        reason.whyProperty().set("登记有误");
        reason.revoke();

        assertThat(status()).isEqualTo(Decision.Status.REVOKED);
        assertThat(shown().decision().orElseThrow().state().reason()).isEqualTo("登记有误");
    }

    @Test
    void what_is_open_cannot_be_confirmed() {
        desk.keep();
        lookAt("覃玉莲");
        reason.confirm();

        assertThat(message()).isEqualTo("targeting.stillOpen");
        assertThat(status()).isEqualTo(Decision.Status.PROPOSED);
    }

    private void lookAt(String head) {
        desk.answers().rows().stream()
                .filter(row -> row.who().head().equals(head))
                .findFirst()
                .ifPresent(desk.answers()::select);
    }

    private Reason shown() {
        return reason.reasonProperty().get().orElseThrow();
    }

    private Decision.Status status() {
        return shown().decision().orElseThrow().state().status();
    }

    private String message() {
        return messages.latestProperty().get().orElseThrow().key();
    }

    private cn.cunce.ui.shell.Screen note(Place place) {
        gone.add(place);
        return Group::new;
    }
}
