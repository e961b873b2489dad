package cn.cunce.ui.targeting;

import static cn.cunce.ui.targeting.Rows.EXIT;
import static cn.cunce.ui.targeting.Rows.KINDS;
import static cn.cunce.ui.targeting.Rows.NOT_MET;
import static cn.cunce.ui.targeting.Rows.OBSERVED;
import static cn.cunce.ui.targeting.Rows.OPEN;
import static cn.cunce.ui.targeting.Rows.OUTSIDE;
import static cn.cunce.ui.targeting.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.text.Texts;
import cn.cunce.ui.targeting.Since.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswersViewModelTest {

    private static final List<TargetingRow> ROWS =
            List.of(
                    row("101", "罗正芳", "上寨组", EXIT),
                    row("102", "石绍文", "田家湾组", OBSERVED),
                    row("103", "单雄信", "田家湾组", NOT_MET),
                    row("104", "覃玉莲", "上寨组", OPEN, List.of("a", "b")),
                    row("105", "吴昌林", "田家湾组", OUTSIDE));

    private final AnswersViewModel answers = new AnswersViewModel();

    @BeforeEach
    void show() {
        answers.show(KINDS, ROWS, Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "0, ✓ 可退出, good, 1, 2, 0",
        "1, ○ 观察, told, 1, 2, 0",
        "2, × 未达标, plain, 1, 2, 0",
        "3, ◇ 暂不能判定, open, 1, 2, 2",
        "4, — 不在范围内, plain, 1, 2, 0",
    })
    void answers_are_counted_by_shape_word_and_tint(
            int place, String tag, String style, int households, int people, int missing) {
        var tally = answers.tallies().get(place);

        assertThat(tally.kind().tag()).isEqualTo(tag);
        assertThat(tally.kind().look().style()).isEqualTo(style);
        assertThat(tally)
                .isEqualTo(new Tally(tally.kind(), households, people, missing, Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', false, 罗正芳 石绍文 单雄信 覃玉莲",
        "'', 上寨组, false, 罗正芳 覃玉莲",
        "'', '', true, 覃玉莲",
        "ssw, '', false, 石绍文",
        "dxx, '', false, 单雄信",
        "sxx, '', false, 单雄信",
        "luozheng, '', false, 罗正芳",
        "石小军, '', false, 石绍文",
        "１０３, '', false, 单雄信",
        "田家湾, '', false, 石绍文 单雄信",
        "石 102, '', false, 石绍文",
        "罗, 田家湾组, false, ''",
    })
    void the_table_is_narrowed(String search, String group, boolean onlyMissing, String heads) {
        answers.searchProperty().set(search);
        answers.groupProperty().set(group);
        answers.onlyMissingProperty().set(onlyMissing);

        assertThat(heads()).isEqualTo(heads);
    }

    @Test
    void whom_the_rule_does_not_reach_is_shown_only_if_wanted() {
        answers.kindProperty().set(Optional.of(OUTSIDE));

        assertThat(answers.reached()).isEqualTo(4);
        assertThat(heads()).isEqualTo("吴昌林");
    }

    @ParameterizedTest
    @CsvSource({
        "NO, YES, ↑",
        "OPEN, YES, ↑",
        "NO, OPEN, ↑",
        "YES, NO, ↓",
        "YES, OPEN, ↓",
        "NO, BETWEEN, ≠",
        "YES, YES, =",
    })
    void an_answer_goes_up_or_down_or_aside(
            AnswerKind.Look before, AnswerKind.Look now, String sign) {
        var since = Since.between(Rows.answer(kind(before)), Rows.answer(kind(now)));

        assertThat(Texts.chinese().of(since.kind().key())).isEqualTo(sign);
        assertThat(since.isChange()).isEqualTo(!sign.equals("="));
    }

    @Test
    void what_was_kept_is_compared_household_by_household() {
        var day = LocalDate.of(2017, 12, 31);
        var kept =
                Map.of(
                        ROWS.get(0).who().id(), Rows.answer(EXIT),
                        ROWS.get(1).who().id(), Rows.answer(EXIT));
        var basis = new Basis.Kept(new KeptRun(day, day, kept));
        answers.show(KINDS, ROWS, Optional.of(new Basis.Compared(basis, kept)));
        answers.onlyChangedProperty().set(true);

        assertThat(answers.tallies().getFirst().more()).hasValue(-1);
        assertThat(answers.changed()).isEqualTo(1);
        assertThat(answers.rows())
                .extracting(TargetingRow::since)
                .containsExactly(new Since(Kind.DOWN, "可退出"));
    }

    @Test
    void who_is_looked_at_stays_when_other_answers_come() {
        answers.select(ROWS.get(1));
        answers.show(KINDS, List.of(row("102", "石绍文", "田家湾组", EXIT)), Optional.empty());

        assertThat(answers.selectedProperty().get().orElseThrow().answer().title())
                .isEqualTo("可退出");
    }

    @Test
    void a_filter_that_means_nothing_any_more_is_dropped() {
        answers.kindProperty().set(Optional.of(OBSERVED));
        answers.groupProperty().set("田家湾组");
        answers.show(List.of(EXIT, NOT_MET), List.of(ROWS.getFirst()), Optional.empty());

        assertThat(heads()).isEqualTo("罗正芳");
    }

    @Test
    void tens_of_thousands_of_households_are_narrowed_between_two_keys() {
        var many =
                IntStream.range(0, 50_000)
                        .mapToObj(n -> row(String.valueOf(100 + n), "罗正芳", "上寨组", EXIT))
                        .toList();
        answers.show(KINDS, many, Optional.empty());
        var begun = System.nanoTime();
        answers.searchProperty().set("149");

        assertThat(answers.rows()).hasSizeGreaterThan(1);
        assertThat((System.nanoTime() - begun) / 1_000_000).isLessThan(2_000);
    }

    private static AnswerKind kind(AnswerKind.Look look) {
        return KINDS.stream().filter(one -> one.look() == look).findFirst().orElseThrow();
    }

    private String heads() {
        return String.join(" ", answers.rows().stream().map(row -> row.who().head()).toList());
    }
}
