package cn.cunce.service;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.boot.ShippedPacks;
import cn.cunce.model.field.IncomeFields;
import cn.cunce.model.ledger.Cause;
import cn.cunce.model.rule.HouseholdFacts;
import cn.cunce.model.rule.HouseholdGlance;
import cn.cunce.model.rule.MemberFacts;
import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.Rule;
import cn.cunce.model.rule.RuleAnswer;
import cn.cunce.model.value.Income;
import cn.cunce.model.value.Money;
import cn.cunce.policy.BenchmarkRules;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the database lists of random households of two villages is what is read of them one by one.
class ListAnswersTest {

    private static final LocalDate ON = LocalDate.of(2017, 12, 31);
    private static final List<String> VILLAGES = List.of("430100000001", "430100000002");

    private final Pack pack = ShippedPacks.library().find("cs_example").orElseThrow();
    private final Rule exit = Objects.requireNonNull(pack.rules().get("exit"));
    private final List<DecideBook.Decided> decided = new ArrayList<>();
    private final List<ListAnswers.Listed> listed = new ArrayList<>();

    @TempDir private Path folder;
    private SampleBook book;

    @BeforeEach
    void two_villages() {
        book =
                SampleBook.of(
                        folder,
                        new BookCard(Tier.COUNTY, "430100", "县", List.of(), List.of(), true));
        var opened = book.opened();
        for (var village : VILLAGES) {
            var edits = BenchmarkRules.edits(Long.parseLong(village), village, 150);
            opened.book()
                    .write(
                            writer ->
                                    writer.save(
                                            opened.author(),
                                            edits,
                                            new Cause(Cause.Kind.TYPED, opened.newReference())));
            new DecideBook(opened, SampleBook.CODES)
                    .decide(
                            new DecideBook.Question(village, pack, ON),
                            new DecideBook.Ear(decided::add, () -> false, exit::equals));
        }
        listing().all(question(), listed::add, () -> false);
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void everybody_is_listed_in_the_order_of_the_book_with_his_answer() {
        assertThat(listed)
                .hasSizeGreaterThan(200)
                .extracting(one -> one.subject() + one.subject().name() + one.answer().result())
                .containsExactlyElementsOf(
                        decided.stream()
                                .map(DecideBook.Decided::answer)
                                .map(one -> one.subject() + one.subject().name() + one.result())
                                .toList());
    }

    @Test
    void members_stand_as_on_paper_and_incomes_are_those_of_the_year() {
        assertThat(listed)
                .extracting(ListAnswers.Listed::household)
                .containsExactlyElementsOf(
                        decided.stream()
                                .map(one -> glance(one.household().orElseThrow()))
                                .toList());
    }

    @Test
    void what_some_lack_is_told_as_of_one_by_one() {
        var open =
                listed.stream()
                        .filter(one -> one.answer().result().isEmpty())
                        .map(one -> one.subject().record())
                        .toList();
        var told = new ArrayList<RuleAnswer>();
        listing().told(question(), open, told::add, () -> false);

        assertThat(told)
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(
                        decided.stream()
                                .map(DecideBook.Decided::answer)
                                .filter(one -> one.result().isEmpty())
                                .toList());
    }

    @Test
    void nothing_is_listed_or_told_once_it_is_given_up() {
        var none = new ArrayList<Object>();
        listing().all(question(), none::add, () -> true);
        listing()
                .told(
                        question(),
                        List.of(listed.getFirst().subject().record()),
                        none::add,
                        () -> true);

        assertThat(none).isEmpty();
    }

    private ListAnswers listing() {
        return new ListAnswers(book.opened(), SampleBook.CODES);
    }

    private ListAnswers.Question question() {
        return new ListAnswers.Question(pack, exit, ON, "");
    }

    private static HouseholdGlance glance(HouseholdFacts household) {
        var names = household.members().stream().map(MemberFacts::name).toList();
        return new HouseholdGlance(names, perHead(household));
    }

    private static Optional<Money> perHead(HouseholdFacts household) {
        var income = IncomeFields.income(household.year(ON.getYear())).outcome();
        return income instanceof Income.Outcome.Known(_, var each)
                ? Optional.of(each)
                : Optional.empty();
    }
}
