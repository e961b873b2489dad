package cn.cunce.service;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.boot.Shipped;
import cn.cunce.model.rule.RuleAnswer;
import cn.cunce.service.SmallestChange.Flip;
import cn.cunce.ui.TestVillage;
import cn.cunce.ui.targeting.PolicyVillage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How little would have to be different, in a village whose lines are 3600 元 in 2016 and 4000 元
/// in 2017.
class SmallestChangeTest {

    @TempDir Path folder;
    private OpenedBook book;

    @BeforeEach
    void open() {
        book = PolicyVillage.open(folder.resolve("book"));
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void an_income_just_below_the_line_lacks_what_lies_between() {
        assertThat(flips("单雄信", "relative_poverty")).isEmpty();
        assertThat(flips("石绍文", "exit"))
                .contains("householdYear.perCapitaIncome@2016 3000.00 → 3600.00 可退出");
    }

    @Test
    void who_is_above_the_line_would_be_below_it_with_one_more_at_table() {
        assertThat(flips("罗正芳", "exit"))
                .contains("householdYear.perCapitaIncome@2016 5000.00 → 3599.99 观察")
                .contains("householdYear.householdSize@2016 3 → 5 观察");
    }

    @Test
    void an_open_answer_has_none() {
        assertThat(flips("覃玉莲", "exit")).isEmpty();
    }

    private List<String> flips(String head, String rule) {
        var pack = PolicyVillage.pack();
        var question = new DecideBook.Question(TestVillage.CODE, pack, PolicyVillage.ON);
        var rulings = new ArrayList<RuleAnswer>();
        new DecideBook(book, Shipped.codeLists())
                .decide(question, DecideBook.Ear.of(decided -> rulings.add(decided.answer())));
        var subject =
                rulings.stream()
                        .map(RuleAnswer::subject)
                        .filter(one -> one.name().equals(head))
                        .findFirst()
                        .orElseThrow();
        var asked = Optional.ofNullable(pack.rules().get(rule)).orElseThrow();
        return new SmallestChange(book, Shipped.codeLists())
                .of(question, asked, subject).stream().map(SmallestChangeTest::told).toList();
    }

    private static String told(Flip flip) {
        return flip.fact() + " " + flip.from() + " → " + flip.to() + " " + flip.then().title();
    }
}
