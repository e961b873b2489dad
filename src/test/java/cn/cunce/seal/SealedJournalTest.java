package cn.cunce.seal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.cunce.seal.BookKey.Purpose;
import cn.cunce.seal.SealedJournal.Opening;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealedJournalTest {

    private static final BookKey BOOK = BookKey.random();

    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void a_place_for_a_journal() {
        file = folder.resolve("drafts.journal");
    }

    @Test
    void frames_come_back_in_order_and_grow_on() throws IOException {
        write("第一户", "", "第三户");
        try (var journal = open().journal()) {
            journal.append(bytes("第四户"));
        }

        assertThat(read()).containsExactly("第一户", "", "第三户", "第四户");
        assertThat(Files.readString(file, ISO_8859_1))
                .doesNotContain(new String(bytes("第一户"), ISO_8859_1));
    }

    @Test
    void a_tail_torn_at_any_byte_costs_only_the_frame_that_was_torn() throws IOException {
        write("第一户", "第二户");
        var whole = Files.size(file);
        write("第三户");
        var bytes = Files.readAllBytes(file);
        for (int length = (int) whole; length < bytes.length; length++) {
            Files.write(file, Arrays.copyOf(bytes, length));
            var tail = Arrays.copyOfRange(bytes, (int) whole, length);
            try (var journal = open().journal()) {
                journal.append(bytes("又一户"));
            }
            assertThat(read()).as("cut to %s", length).containsExactly("第一户", "第二户", "又一户");
            assertThat(keptTails()).allMatch(kept -> Arrays.equals(kept, tail));
            deleteTails();
        }
    }

    @Test
    void what_was_cut_off_is_named_and_kept() throws IOException {
        write("第一户");
        var whole = Files.size(file);
        write("第二户");
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), (int) whole + 9));

        var opened = open();
        opened.journal().close();

        var kept = Optional.of(folder.resolve("drafts.journal.cut1"));
        assertThat(opened.losses()).containsExactly(new SealedJournal.Loss(whole, 9, kept));
        assertThat(kept.get()).hasSize(9);
    }

    @Test
    void a_flipped_bit_anywhere_is_named_and_costs_one_frame() throws IOException {
        write("第一户", "第二户", "第三户");
        var bytes = Files.readAllBytes(file);
        var head = headBytes();
        for (int at = head; at < bytes.length; at++) {
            var flipped = bytes.clone();
            flipped[at] ^= (byte) (1 << (at % 8));
            Files.write(file, flipped);
            var opened = open();
            opened.journal().close();
            var loss = opened.losses();
            assertThat(opened.frames()).as("byte %s", at).hasSize(2);
            assertThat(loss).hasSize(1);
            assertThat((long) at)
                    .isBetween(
                            loss.getFirst().offset(),
                            loss.getFirst().offset() + loss.getFirst().bytes());
            deleteTails();
        }
    }

    @Test
    void frames_cannot_change_places_or_come_twice() throws IOException {
        write("甲", "乙", "丙");
        var bytes = Files.readAllBytes(file);
        var head = headBytes();
        var frame = (bytes.length - head) / 3;
        var swapped = bytes.clone();
        System.arraycopy(bytes, head, swapped, head + frame, frame);
        System.arraycopy(bytes, head + frame, swapped, head, frame);
        Files.write(file, swapped);

        assertThat(read()).containsExactly("乙", "丙");

        Files.write(file, bytes);
        Files.write(file, Arrays.copyOfRange(bytes, head, head + frame), StandardOpenOption.APPEND);

        assertThat(read()).containsExactly("甲", "乙", "丙");
    }

    @Test
    void another_key_or_a_changed_head_opens_nothing_and_harms_nothing() throws IOException {
        write("第一户");
        var bytes = Files.readAllBytes(file);

        assertThat(SealedJournal.open(file, BookKey.random(), Purpose.DRAFTS))
                .isEqualTo(new Opening.Foreign());
        assertThat(SealedJournal.open(file, BOOK, Purpose.WAITING))
                .isEqualTo(new Opening.Foreign());
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);

        bytes[20] ^= 1;
        Files.write(file, bytes);
        assertThat(SealedJournal.open(file, BOOK, Purpose.DRAFTS)).isEqualTo(new Opening.Foreign());
    }

    @Test
    void rewriting_leaves_what_is_wanted_and_goes_on() throws IOException {
        write("第一户", "第二户", "第三户");
        try (var journal = open().journal()) {
            var before = journal.bytes();
            journal.rewrite(List.of(bytes("第三户")));
            assertThat(journal.bytes()).isLessThan(before);
            journal.append(bytes("第四户"));
        }

        assertThat(read()).containsExactly("第三户", "第四户");
    }

    @Test
    void a_rewriting_that_never_ended_leaves_the_old_frames() throws IOException {
        write("第一户", "第二户");
        Files.write(WholeFile.beside(file), new byte[70]);

        assertThat(read()).containsExactly("第一户", "第二户");
        assertThat(WholeFile.beside(file)).doesNotExist();
    }

    @Test
    void after_a_failed_append_nothing_more_is_promised() throws IOException {
        var journal = open().journal();
        journal.append(bytes("第一户"));
        journal.close();

        assertThatThrownBy(() -> journal.append(bytes("第二户"))).isInstanceOf(IOException.class);
        assertThat(read()).containsExactly("第一户");
    }

    private Opening.Opened open() throws IOException {
        return (Opening.Opened) SealedJournal.open(file, BOOK, Purpose.DRAFTS);
    }

    private void write(String... frames) throws IOException {
        try (var journal = open().journal()) {
            for (var frame : frames) {
                journal.append(bytes(frame));
            }
        }
    }

    private List<String> read() throws IOException {
        var opened = open();
        opened.journal().close();
        return opened.frames().stream().map(frame -> new String(frame, UTF_8)).toList();
    }

    private int headBytes() throws IOException {
        var empty = folder.resolve("empty.journal");
        ((Opening.Opened) SealedJournal.open(empty, BOOK, Purpose.DRAFTS)).journal().close();
        return (int) Files.size(empty);
    }

    private List<byte[]> keptTails() throws IOException {
        try (var files = Files.newDirectoryStream(folder, "*.cut*")) {
            var kept = new ArrayList<byte[]>();
            for (var each : files) {
                kept.add(Files.readAllBytes(each));
            }
            return kept;
        }
    }

    private void deleteTails() throws IOException {
        try (var files = Files.newDirectoryStream(folder, "*.cut*")) {
            for (var each : files) {
                Files.delete(each);
            }
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
