package cn.cunce.store;

import static cn.cunce.store.schema.Tables.HOUSEHOLD;
import static cn.cunce.store.schema.Tables.LEDGER_CHANGE;
import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.TickingClock;
import cn.cunce.model.field.Answers;
import cn.cunce.model.field.Catalogue;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.ledger.Cause;
import cn.cunce.model.ledger.Edit;
import cn.cunce.model.ledger.HybridTime;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.ledger.Seen;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BookTest {

    private static final String VILLAGE = TestBooks.VILLAGE;
    private static final RecordId SHI = new RecordId(Entity.HOUSEHOLD, VILLAGE, new UUID(1, 1));

    @TempDir private Path folder;

    @Test
    void a_field_holds_what_was_said_last_and_is_empty_again_when_emptied() {
        try (var book = TestBooks.book(folder, "a")) {
            save(book, "aaaa", Edit.set(SHI, remark("甲").with(HouseholdFields.GROUP_NAME, "上寨")));
            save(book, "aaaa", Edit.set(SHI, remark("乙")));
            save(book, "aaaa", new Edit(SHI, Answers.NONE, Set.of(HouseholdFields.GROUP_NAME)));

            assertThat(answers(book)).isEqualTo(remark("乙"));
        }
    }

    @Test
    void the_ledger_shows_what_it_said_at_any_moment() {
        try (var book = TestBooks.book(folder, "a")) {
            save(book, "aaaa", Edit.set(SHI, remark("甲")));
            var then = book.read(BookReader::latest);
            var digest = digest(book, Optional.empty());
            save(book, "aaaa", Edit.set(SHI, remark("乙")));

            assertThat(digest(book, Optional.of(then))).isEqualTo(digest);
            assertThat(digest(book, Optional.empty())).isNotEqualTo(digest);
            assertThat(digest(book, Optional.of(new HybridTime(Long.MAX_VALUE))))
                    .isEqualTo(digest(book, Optional.empty()));
        }
    }

    @Test
    void two_who_knew_nothing_of_each_other_are_in_conflict_until_one_decides() {
        try (var village = TestBooks.book(folder, "a");
                var township = TestBooks.book(folder, "b")) {
            save(village, "aaaa", Edit.set(SHI, remark("村里说")));
            save(township, "bbbb", Edit.set(SHI, remark("乡里说")));
            exchange(village, township);
            assertThat(conflicts(village)).isEqualTo(1);
            assertThat(conflicts(township)).isEqualTo(1);
            assertThat(answers(village)).isEqualTo(answers(township));

            save(township, "bbbb", Edit.set(SHI, remark("定了")));
            exchange(village, township);

            assertThat(conflicts(village)).isZero();
            assertThat(answers(village)).isEqualTo(remark("定了"));
        }
    }

    @Test
    void two_who_say_the_same_are_not_in_conflict() {
        try (var village = TestBooks.book(folder, "a");
                var township = TestBooks.book(folder, "b")) {
            save(village, "aaaa", Edit.set(SHI, remark("一样")));
            save(township, "bbbb", Edit.set(SHI, remark("一样")));
            exchange(village, township);

            assertThat(conflicts(village)).isZero();
        }
    }

    @Test
    void a_filing_that_came_too_early_waits_outside_the_digest() {
        try (var village = TestBooks.book(folder, "a");
                var county = TestBooks.book(folder, "b")) {
            save(village, "aaaa", Edit.set(SHI, remark("第一次")));
            var first = payload(village, Seen.NOTHING);
            var known = village.read(reader -> reader.seen(VILLAGE));
            save(village, "aaaa", Edit.set(SHI, remark("第二次")));
            var second = payload(village, known);

            var early = (Arrival.Taken) receive(county, second);
            assertThat(early.waiting()).isEqualTo(1);
            assertThat(early.missing()).containsExactly("aaaa/" + VILLAGE + "/1#1");
            assertThat(county.read(BookReader::villages)).isEmpty();

            var late = (Arrival.Taken) receive(county, first);
            assertThat(late.fresh()).isEqualTo(2);
            assertThat(digest(county, Optional.empty()))
                    .isEqualTo(digest(village, Optional.empty()));
        }
    }

    @Test
    void a_copied_book_that_writes_on_is_found_out_and_nothing_of_it_is_taken() {
        try (var original = TestBooks.book(folder, "a");
                var copy = TestBooks.book(folder, "b");
                var county = TestBooks.book(folder, "c")) {
            save(original, "aaaa", Edit.set(SHI, remark("原件")));
            save(copy, "aaaa", Edit.set(SHI, remark("副本")));
            receive(county, payload(original, Seen.NOTHING));

            assertThat(receive(county, payload(copy, Seen.NOTHING)))
                    .isEqualTo(new Arrival.Forked("aaaa/" + VILLAGE + "/1", 1));
            assertThat(digest(county, Optional.empty()))
                    .isEqualTo(digest(original, Optional.empty()));
        }
    }

    @Test
    void what_no_book_wrote_is_refused() {
        try (var county = TestBooks.book(folder, "a")) {
            assertThat(receive(county, new byte[] {1, 2, 3}))
                    .isInstanceOf(Arrival.Unreadable.class);
        }
    }

    @Test
    void a_row_that_was_edited_by_hand_is_found_and_mended_from_the_changes() {
        try (var book = TestBooks.book(folder, "a")) {
            save(book, "aaaa", Edit.set(SHI, remark("真话")));
            tamper(
                    "a",
                    book,
                    db -> db.db().update(HOUSEHOLD).set(HOUSEHOLD.REMARK, "假话").execute());
        }
        try (var book = TestBooks.book(folder, "a")) {
            var problem = book.read(BookReader::verify).problems().getFirst();
            assertThat(problem).isEqualTo(new Verification.Problem("ROW_DIFFERS", SHI));

            book.write(
                    writer -> {
                        writer.mend(List.of(SHI));
                        return SHI;
                    });
            assertThat(answers(book)).isEqualTo(remark("真话"));
            assertThat(book.read(BookReader::verify).isWell()).isTrue();
        }
    }

    @Test
    void a_flipped_bit_in_a_change_is_found_and_named() {
        try (var book = TestBooks.book(folder, "a")) {
            save(book, "aaaa", Edit.set(SHI, remark("真话")));
            save(book, "aaaa", Edit.set(SHI, remark("真话二")));
            tamper("a", book, BookTest::flipOneBit);
        }
        try (var book = TestBooks.book(folder, "a")) {
            assertThat(book.read(BookReader::verify).problems())
                    .containsExactly(
                            Verification.Problem.ofLane(
                                    "CHAIN_BROKEN", "aaaa/" + VILLAGE + "/1#2"));
        }
    }

    private static void flipOneBit(Database database) {
        var row =
                database.db()
                        .selectFrom(LEDGER_CHANGE)
                        .where(LEDGER_CHANGE.COUNTER.eq(1L))
                        .fetchSingle();
        var body = row.getBody().clone();
        body[body.length / 2] ^= 1;
        database.db()
                .update(LEDGER_CHANGE)
                .set(LEDGER_CHANGE.BODY, body)
                .where(LEDGER_CHANGE.COUNTER.eq(1L))
                .execute();
    }

    /// Closes the book and writes into its file behind its back.
    private void tamper(String name, Book book, Consumer<Database> with) {
        book.close();
        try (var database = Database.h2(folder.resolve(name), TestBooks.KEY)) {
            with.accept(database);
        }
    }

    @Test
    void another_key_does_not_open_it() {
        TestBooks.book(folder, "a").close();

        assertThat(
                        Book.onFile(
                                folder.resolve("a"),
                                TestBooks.KEY.replace('0', '1'),
                                Catalogue.LEDGER,
                                new TickingClock("2018-06-01T00:00:00Z")))
                .isInstanceOf(Book.Opening.Unreadable.class);
    }

    private static Answers remark(String text) {
        return Answers.NONE.with(HouseholdFields.REMARK, text);
    }

    private static void save(Book book, String device, Edit edit) {
        book.write(writer -> writer.save(TestBooks.author(device), List.of(edit), Cause.TYPED));
    }

    private static Answers answers(Book book) {
        return book.read(reader -> reader.record(SHI)).orElseThrow().answers();
    }

    private static int conflicts(Book book) {
        return book.read(BookReader::conflicts).size();
    }

    private static void exchange(Book one, Book other) {
        var mine = payload(one, Seen.NOTHING);
        var yours = payload(other, Seen.NOTHING);
        receive(one, yours);
        receive(other, mine);
    }

    private static byte[] payload(Book book, Seen known) {
        return book.read(reader -> reader.payload(VILLAGE, known));
    }

    private static Arrival receive(Book book, byte[] payload) {
        return book.write(writer -> writer.receive(payload, "filing"));
    }

    private static String digest(Book book, Optional<HybridTime> until) {
        return book.read(reader -> reader.digest(List.of(VILLAGE), until));
    }
}
