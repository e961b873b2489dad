package cn.cunce.ui.targeting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.job.Jobs;
import cn.cunce.service.OpenedBook;
import cn.cunce.ui.shell.Messages;
import cn.cunce.ui.shell.Navigator;
import cn.cunce.ui.shell.ShellViewModel;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Numbers of a rule that are tried beside each other.
class WhatIfViewModelTest {

    @TempDir Path folder;
    private final Messages messages = new Messages();
    private OpenedBook book;
    private TargetingViewModel desk;
    private WhatIfViewModel trial;

    @BeforeEach
    void open() {
        book = PolicyVillage.open(folder.resolve("book"));
        var shell = new ShellViewModel(new Navigator(), ZoneOffset.UTC);
        desk =
                new TargetingViewModel(
                        PolicyVillage.desk(
                                book, new PolicyVillage.Shelf(List.of(PolicyVillage.pack()))),
                        Jobs.atOnce(),
                        new TargetingViewModel.Window(shell, messages));
        desk.begin();
        desk.run();
        desk.tryOut();
        trial = desk.whatIf();
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void the_numbers_that_the_rule_reads_stand_with_their_values() {
        assertThat(trial.lines())
                .extracting(line -> line.parameter().key() + " " + line.now())
                .contains("exit_line_household_yuan 4000", "exit_consecutive_years 2");
        assertThat(trial.nowProperty().get().orElseThrow().counts().yes()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"6500", "６５００", "'6 500'", "'6,500.00'", "6500元"})
    void a_number_is_typed_in_many_ways_and_says_who_leaves(String typed) {
        type(1, typed);

        assertThat(trial.moved())
                .extracting(row -> row.subject().name() + " " + row.enters() + " " + row.to())
                .containsExactly("罗正芳 false 未达标");
    }

    @Test
    void what_is_no_number_is_said() {
        type(1, "四千");

        assertThat(scenario(1).outcomeProperty().get()).isInstanceOf(Scenario.Outcome.Wrong.class);
    }

    @Test
    void a_column_begins_with_what_the_one_looked_at_has_and_there_are_five_at_most() {
        type(1, "6500");
        for (int i = 0; i < 9; i++) {
            trial.add();
        }

        assertThat(trial.scenarios()).hasSize(WhatIfViewModel.MOST);
        assertThat(scenario(5).tried()).isPresent();
        trial.type(scenario(5), line(), "");
        assertThat(trial.moved()).isEmpty();
        assertThat(scenario(4).tried()).isPresent();
    }

    @Test
    void a_scenario_is_compared_with_the_answers_and_a_later_one_takes_its_place() {
        type(1, "6500");
        trial.compare();

        assertThat(trial.openProperty().get()).isFalse();
        assertThat(desk.compared().chosenProperty().get())
                .isInstanceOfSatisfying(
                        Basis.Tried.class, tried -> assertThat(tried.name()).isEqualTo("试调 1"));
        assertThat(desk.answers().changed()).isEqualTo(3);
    }

    @Test
    void all_scenarios_are_given_out_with_who_moves() {
        type(1, "6500");
        var file = folder.resolve("trial.xlsx");
        trial.export(file);

        assertThat(file).isNotEmptyFile();
        assertThat(messages.latestProperty().get().orElseThrow().args().getLast()).isEqualTo(1);
    }

    private void type(int number, String typed) {
        trial.type(scenario(number), line(), typed);
    }

    private Scenario scenario(int number) {
        return trial.scenarios().get(number - 1);
    }

    private WhatIfViewModel.Line line() {
        return trial.lines().stream()
                .filter(line -> line.parameter().key().equals("exit_line_household_yuan"))
                .findFirst()
                .orElseThrow();
    }
}
