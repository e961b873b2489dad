package cn.cunce.text;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.boot.Shipped;
import cn.cunce.boot.ShippedPacks;
import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.Parameter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleTextTest {

    static List<Pack> packs() {
        return ShippedPacks.library().packs();
    }

    @Test
    void a_condition_is_told_before_what_it_consists_of() {
        assertThat(told("cs", "dibao", "NO_GAP"))
                .containsExactly(
                        "下列都成立",
                        "  至少一个成员：下列任一成立",
                        "    是否享受低保",
                        "    是否特困供养人员",
                        "  每个成员都：下列任一成立",
                        "    劳动技能 ≠ 丧失劳动力",
                        "    是否享受低保",
                        "    是否特困供养人员");
    }

    @Test
    void years_choices_and_what_remains_have_their_words() {
        assertThat(told("cs", "exit", "NOT_MET"))
                .containsExactly("下列不成立", "  连续 进入观察所需达标年数 年：当年收入达标");
        assertThat(told("cs", "exit", "EXIT")).containsExactly("其余情况");
        assertThat(told("gz_xs", "health", "MET"))
                .contains("    如果：下列任一成立", "      村卫生室", "    那么：1", "    否则：0");
    }

    @Test
    void a_code_is_told_by_its_label_and_a_list_that_has_anybody_by_itself() {
        assertThat(told("gz_xs", "village_class", "CLASS_1")).containsExactly("村类别 = 一类");
        assertThat(told("cs", "planning", "READY")).contains("  至少一个需求");
    }

    @ParameterizedTest
    @MethodSource("packs")
    void every_expression_that_ships_is_told_in_words(Pack pack) {
        var words = words(pack);

        for (var rule : pack.rules().values()) {
            rule.applies().ifPresent(expr -> assertThat(words.lines(expr)).isNotEmpty());
            for (var word : rule.words()) {
                assertThat(words.lines(word.when()))
                        .as("%s %s", rule.id(), word.result())
                        .isNotEmpty()
                        .allMatch(
                                line ->
                                        line.words()
                                                .codePoints()
                                                .anyMatch(Character::isIdeographic))
                        .noneMatch(line -> line.words().contains("没有填"));
            }
        }
    }

    private static RuleText words(Pack pack) {
        return new RuleText(Texts.chinese(), Shipped.codeLists(), pack, Parameter::title);
    }

    private static List<String> told(String id, String rule, String result) {
        var pack = ShippedPacks.library().find(id).orElseThrow();
        return Optional.ofNullable(pack.rules().get(rule)).orElseThrow().words().stream()
                .filter(word -> word.result().equals(result))
                .flatMap(word -> words(pack).lines(word.when()).stream())
                .map(line -> "  ".repeat(line.depth()) + line.words())
                .toList();
    }
}
