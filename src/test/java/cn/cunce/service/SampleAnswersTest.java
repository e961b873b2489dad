package cn.cunce.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.cunce.boot.ShippedPacks;
import cn.cunce.model.ledger.Seen;
import cn.cunce.model.rule.RuleAnswer;
import cn.cunce.policy.Agreement;
import cn.cunce.store.Book;
import cn.cunce.store.BookReader;
import cn.cunce.store.TestServer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the database counts and lists of the sample villages is what their households are told one
/// by one, on a laptop and on the county's server.
class SampleAnswersTest {

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "430100000000, 2017, cs_example, changsha/户人台账_2016.xlsx changsha/户人台账_2017.xlsx changsha/村情表.xlsx",
        "522700000000, 2018, gz_xs_example, guizhou/村情表.xlsx+guizhou/户人台账.xlsx+guizhou/帮扶措施与项目.xlsx",
        "622900000000, 2017, gs_example, gansu/村情表.xlsx+gansu/户人台账.xlsx+gansu/帮扶措施与项目.xlsx",
    })
    void counts_and_lists_are_those_of_the_households(
            String village, int year, String packId, String workbooks) throws Exception {
        var pack = ShippedPacks.library().find(packId).orElseThrow();
        var on = LocalDate.of(year, 12, 31);
        try (var sample = SampleBook.ofVillage(folder, village);
                var server = new TestServer();
                var county = server.book("county", "2019-07-30T00:00:00Z")) {
            for (var workbook : workbooks.split(" ")) {
                sample.take(ImportOptions.NONE, workbook.split("\\+"));
            }
            var book = sample.opened().book();
            copy(book, county, village);
            assertThat(county.read(BookReader::households))
                    .isNotEmpty()
                    .isEqualTo(book.read(BookReader::households));
            for (var each : List.of(book, county)) {
                assertThat(new Agreement(pack, on).differences(each, new long[1])).isEmpty();
            }
            var onServer = county.read(reader -> seen(reader, village, on));
            assertThat(onServer).isEqualTo(book.read(reader -> seen(reader, village, on)));
            var told = told(sample.opened(), new DecideBook.Question(village, pack, on));
            for (var count : new CountAnswers(sample.opened()).counts(pack, on, "")) {
                assertThat(told)
                        .filteredOn(answer -> answer.rule().equals(count.rule()))
                        .filteredOn(answer -> answer.result().equals(count.result()))
                        .hasSize((int) count.subjects());
            }
            for (var rule : pack.rules().values()) {
                if (ListAnswers.canAsk(pack, rule) && rule.inForce().covers(on)) {
                    var question = new ListAnswers.Question(pack, rule, on, village);
                    listed_as_told(
                            new ListAnswers(sample.opened(), SampleBook.CODES),
                            question,
                            told.stream()
                                    .filter(answer -> answer.rule().equals(rule.id()))
                                    .toList());
                }
            }
        }
    }

    private static void listed_as_told(
            ListAnswers listing, ListAnswers.Question question, List<RuleAnswer> told) {
        var listed = new ArrayList<ListAnswers.Listed>();
        listing.all(question, listed::add, () -> false);
        assertThat(listed)
                .extracting(ListAnswers.Listed::subject, one -> one.answer().result())
                .containsExactlyInAnyOrderElementsOf(
                        told.stream().map(one -> tuple(one.subject(), one.result())).toList());
        var open =
                listed.stream()
                        .filter(one -> one.answer().result().isEmpty())
                        .map(one -> one.subject().record())
                        .toList();
        var answers = new ArrayList<RuleAnswer>();
        listing.told(question, open, answers::add, () -> false);
        assertThat(answers)
                .containsExactlyInAnyOrderElementsOf(
                        told.stream().filter(answer -> answer.result().isEmpty()).toList());
    }

    /// What lists show of households and people.
    private static List<Object> seen(BookReader reader, String village, LocalDate on) {
        var answers = reader.answers();
        return List.of(answers.households(village, on), answers.people(village, on));
    }

    private static void copy(Book from, Book to, String village) {
        var payload = from.read(reader -> reader.payload(village, Seen.NOTHING));
        to.write(writer -> writer.receive(payload, "filing"));
    }

    private static List<RuleAnswer> told(OpenedBook opened, DecideBook.Question question) {
        var told = new ArrayList<RuleAnswer>();
        new DecideBook(opened, SampleBook.CODES)
                .decide(question, DecideBook.Ear.of(decided -> told.add(decided.answer())));
        return told;
    }
}
