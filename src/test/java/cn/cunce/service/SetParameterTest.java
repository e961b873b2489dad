package cn.cunce.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.cunce.boot.Shipped;
import cn.cunce.boot.ShippedPacks;
import cn.cunce.model.field.CodeLists;
import cn.cunce.model.rule.Decision;
import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.Parameter.Dated;
import cn.cunce.model.rule.Period;
import cn.cunce.model.value.Money;
import cn.cunce.service.SetParameter.Order;
import cn.cunce.service.SetParameter.Result;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A county sets a parameter: the value has its days, its reason and its history, and the pack with
/// it is another pack.
class SetParameterTest {

    private static final CodeLists CODES = Shipped.codeLists();
    private static final String LINE = "exit_line_household_yuan";

    @TempDir private Path folder;
    private OpenedBook book;
    private PackLibrary library;

    @BeforeEach
    void open() {
        book = new Desk(folder).county("county");
        library = ShippedPacks.library().with(book);
    }

    @AfterEach
    void close() {
        book.close();
    }

    private Result set(String key, String value, int year, boolean replaces) {
        return new SetParameter(book, library, CODES).set(order(key, value, year, replaces));
    }

    private static Order order(String key, String value, int year, boolean replaces) {
        return new Order("cs", key, value, yearOf(year), replaces, "县扶贫办文件");
    }

    private static Period yearOf(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private Dated line(Pack pack, int year) {
        return pack.parameters().get(LINE).on(LocalDate.of(year, 6, 1)).orElseThrow();
    }

    @Test
    void what_a_county_sets_holds_on_its_days_and_says_whose_it_is() {
        var bare = library.find("cs").orElseThrow();
        assertThat(set(LINE, "3600.00", 2016, false)).isInstanceOf(Result.Set.class);

        var pack = library.find("cs").orElseThrow();
        assertThat(pack.id()).isEqualTo("cs_522700");
        assertThat(pack.base()).contains("cs");
        assertThat(pack.version()).isEqualTo(bare.version() + "+1");
        assertThat(pack.digest()).isNotEqualTo(bare.digest());
        assertThat(line(pack, 2016).value()).isEqualTo(new Money(360_000));
        assertThat(line(pack, 2016).pack()).isEqualTo("cs_522700");
        assertThat(line(pack, 2017).pack()).isEqualTo("cs");
        assertThat(library.find("cs@" + bare.version())).contains(bare);
        assertThat(library.find("cs_522700")).contains(pack);
        assertThat(library.packs()).contains(pack).doesNotContain(bare);
    }

    @Test
    void a_book_of_another_sitting_finds_what_was_set() {
        set(LINE, "3600.00", 2016, false);

        var again = ShippedPacks.library().with(book);

        assertThat(again.find("cs").orElseThrow().digest())
                .isEqualTo(library.find("cs").orElseThrow().digest());
    }

    @Test
    void a_value_that_is_there_makes_room_only_where_somebody_says_so() {
        set(LINE, "3600.00", 2016, false);

        assertThat(set(LINE, "3700.00", 2016, false))
                .isInstanceOfSatisfying(
                        Result.Taken.class,
                        taken ->
                                assertThat(taken.values())
                                        .extracting(ParameterWas::text, ParameterWas::pack)
                                        .containsExactly(tuple("3600.00", "cs_522700")));
        assertThat(set(LINE, "4500.00", 2017, false)).isInstanceOf(Result.Taken.class);
        assertThat(set(LINE, "4500.00", 2017, true)).isInstanceOf(Result.Set.class);
        assertThat(line(library.find("cs").orElseThrow(), 2017).value())
                .isEqualTo(new Money(450_000));
    }

    @Test
    void history_says_who_set_what_when_and_what_it_was() {
        set(LINE, "3600.00", 2016, false);
        set(LINE, "3700.00", 2016, true);

        var entries = new ShowParameterHistory(book, library, CODES).of("cs_522700");

        assertThat(entries).hasSize(2);
        var second = entries.getLast();
        assertThat(second.act().actor()).isEqualTo("石敏");
        assertThat(second.act().reason()).isEqualTo("县扶贫办文件");
        assertThat(second.title()).contains("收入");
        assertThat(texts(entries.getFirst().before())).isEmpty();
        assertThat(texts(second.before())).containsExactly("3600.00");
        assertThat(texts(second.after())).containsExactly("3700.00");
    }

    private static List<String> texts(List<ParameterWas> values) {
        return values.stream().map(ParameterWas::text).toList();
    }

    @Test
    void what_is_taken_back_has_again_what_it_had_and_stays_in_the_history() {
        set(LINE, "3600.00", 2016, false);
        set(LINE, "3700.00", 2016, true);
        var history = new ShowParameterHistory(book, library, CODES);
        var second = history.of("cs").getLast().act().id();
        var revoking = new RevokeParameter(book, library);

        assertThat(revoking.revoke("cs", second, " "))
                .isInstanceOf(RevokeParameter.Result.NoReason.class);
        assertThat(revoking.revoke("cs", second, "打错了"))
                .isInstanceOf(RevokeParameter.Result.Revoked.class);
        assertThat(revoking.revoke("cs", second, "打错了"))
                .isInstanceOf(RevokeParameter.Result.NotStanding.class);

        assertThat(line(library.find("cs").orElseThrow(), 2016).value())
                .isEqualTo(new Money(360_000));
        assertThat(history.of("cs")).hasSize(3);
        assertThat(history.of("cs").get(1).revoked()).isTrue();
        assertThat(texts(history.of("cs").getLast().after())).containsExactly("3600.00");
    }

    @Test
    void when_everything_is_taken_back_the_pack_is_itself_again() {
        set(LINE, "3600.00", 2016, false);
        var act = new ShowParameterHistory(book, library, CODES).of("cs").getFirst().act().id();

        new RevokeParameter(book, library).revoke("cs", act, "打错了");

        assertThat(library.find("cs").orElseThrow().id()).isEqualTo("cs");
    }

    @Test
    void what_an_earlier_decision_was_made_by_is_found_again() {
        set(LINE, "3600.00", 2016, false);
        var then = library.find("cs").orElseThrow();
        set(LINE, "3700.00", 2016, true);

        assertThat(library.find("cs").orElseThrow().version()).isNotEqualTo(then.version());
        assertThat(library.find(Decision.Source.of(then)))
                .map(Pack::digest)
                .contains(then.digest());
    }

    @ParameterizedTest
    @CsvSource({
        "exit_line_household_yuan, 3600.005, Unreadable",
        "exit_line_household_yuan, 三千六, Unreadable",
        "exit_line_houshold_yuan, 3600, NoSuchParameter",
        "publicity.days, 7天, Unreadable",
    })
    void what_does_not_fit_its_parameter_is_refused(String key, String value, String result) {
        assertThat(set(key, value, 2016, false).getClass().getSimpleName()).isEqualTo(result);
        assertThat(new ShowParameterHistory(book, library, CODES).of("cs")).isEmpty();
    }

    @Test
    void a_misspelt_parameter_is_told_as_near_to_one_that_is_there() {
        assertThat(set("exit_line_houshold_yuan", "3600", 2016, false))
                .isInstanceOfSatisfying(
                        Result.NoSuchParameter.class,
                        missing -> assertThat(missing.near()).contains(LINE));
    }

    @Test
    void nothing_is_set_without_a_reason_and_nothing_by_looking() {
        var setting = new SetParameter(book, library, CODES);
        var order = order(LINE, "3600.00", 2016, false);

        assertThat(setting.look(order)).isInstanceOf(Result.Set.class);
        assertThat(setting.set(new Order("cs", LINE, "3600.00", yearOf(2016), false, " ")))
                .isInstanceOf(Result.NoReason.class);
        assertThat(library.find("cs").orElseThrow().id()).isEqualTo("cs");
    }
}
