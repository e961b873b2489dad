package cn.cunce.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.cunce.boot.Shipped;
import cn.cunce.boot.ShippedPacks;
import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.ledger.HouseholdForm;
import cn.cunce.model.rule.AnswerCount;
import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.RuleAnswer;
import cn.cunce.model.value.PartialDate;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Only rules that read when somebody died reach the dead, in memory as in the database.
class DeceasedTest {

    private static final LocalDate ON = LocalDate.of(2018, 12, 31);
    private static final String DEATH = "death_deregistration";
    private static final String HUI = "03";

    private final Pack pack = ShippedPacks.library().find("sd_example").orElseThrow();

    @TempDir private Path folder;
    private OpenedBook book;

    @BeforeEach
    void somebody_who_died_in_november() {
        book = new Desk(folder).village("book");
        var household = Desk.household("1", "马沙氏", 100_00);
        Desk.saved(book, Desk.empty(), died(household));
    }

    private static HouseholdForm died(HouseholdForm household) {
        var member = household.members().getFirst();
        var person =
                member.person()
                        .with(PersonFields.ETHNICITY, HUI)
                        .with(PersonFields.DEATH_DATE, PartialDate.day(LocalDate.of(2018, 11, 2)));
        return household
                .withHousehold(household.household().with(HouseholdFields.IS_REGISTERED, true))
                .withMembers(List.of(member.withPerson(person)));
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void the_dead_are_asked_whether_they_were_taken_off_the_register_and_nothing_else() {
        var question = new DecideBook.Question(Desk.VILLAGE, pack, ON);
        var answers = new ArrayList<RuleAnswer>();
        new DecideBook(book, Shipped.codeLists())
                .decide(question, DecideBook.Ear.of(decided -> answers.add(decided.answer())));

        assertThat(answers)
                .filteredOn(answer -> answer.subject().name().equals("马沙氏"))
                .extracting(answer -> answer.rule() + " " + answer.result())
                .containsExactly(DEATH + " OVERDUE");
    }

    @Test
    void the_database_counts_and_lists_them_alike() {
        var rule = Objects.requireNonNull(pack.rules().get(DEATH));
        var target = Objects.requireNonNull(pack.rules().get("target_person"));

        assertThat(new CountAnswers(book).counts(pack, List.of(target, rule), ON, ""))
                .extracting(AnswerCount::rule, AnswerCount::result, AnswerCount::subjects)
                .containsExactly(tuple(DEATH, "OVERDUE", 1L));
        var listing = new ListAnswers(book, Shipped.codeLists());
        var question = new ListAnswers.Question(pack, rule, ON, "");
        var listed = new ArrayList<ListAnswers.Listed>();
        listing.all(question, listed::add, () -> false);
        assertThat(listed)
                .extracting(one -> one.subject().name(), one -> one.answer().result())
                .containsExactly(tuple("马沙氏", "OVERDUE"));
        var told = new ArrayList<RuleAnswer>();
        listing.told(
                question, List.of(listed.getFirst().subject().record()), told::add, () -> false);
        assertThat(told).extracting(RuleAnswer::result).containsExactly("OVERDUE");
    }
}
