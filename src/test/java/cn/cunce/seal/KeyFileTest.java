package cn.cunce.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.cunce.seal.BookKey.Purpose;
import cn.cunce.seal.KeyFile.Change;
import cn.cunce.seal.KeyFile.Hardness;
import cn.cunce.seal.KeyFile.Opening;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {

    private static final Hardness CHEAP = new Hardness(64, 1, 1);
    private static final char[] PASSWORD = "春种一粒粟 2018".toCharArray();
    private static final char[] OTHER = "秋收万颗子 2018".toCharArray();

    @TempDir Path folder;
    private Path file;
    private KeyFile keys;
    private KeyFile.Made made;

    @BeforeEach
    void a_book_of_one_user() throws IOException {
        file = folder.resolve("keys.json");
        keys = new KeyFile(file, CHEAP);
        made = keys.create("石长顺", PASSWORD);
    }

    @Test
    void opens_with_the_password_and_with_the_printed_key() throws IOException {
        assertThat(keys.open("石长顺", PASSWORD)).isEqualTo(new Opening.Opened(made.key()));
        assertThat(keys.open(made.recovery())).isEqualTo(new Opening.Opened(made.key()));
    }

    @Test
    void a_password_typed_in_full_width_is_the_same() throws IOException {
        assertThat(keys.open("石长顺", "春种一粒粟　２０１８".toCharArray()))
                .isEqualTo(new Opening.Opened(made.key()));
    }

    @Test
    void another_password_user_or_printed_key_does_not_open() throws IOException {
        assertThat(keys.open("石长顺", OTHER)).isEqualTo(new Opening.Wrong());
        assertThat(keys.open("龙正英", PASSWORD)).isEqualTo(new Opening.NoSuchUser());
        assertThat(keys.open(RecoveryKey.random())).isEqualTo(new Opening.Wrong());
    }

    @Test
    void a_changed_password_is_the_only_one() throws IOException {
        assertThat(keys.setPassword(made.key(), "石长顺", OTHER)).isEqualTo(Change.DONE);

        assertThat(keys.open("石长顺", OTHER)).isEqualTo(new Opening.Opened(made.key()));
        assertThat(keys.open("石长顺", PASSWORD)).isEqualTo(new Opening.Wrong());
    }

    @Test
    void users_come_and_go_but_one_stays() throws IOException {
        keys.setPassword(made.key(), "龙正英", OTHER);
        assertThat(keys.users()).containsExactly("石长顺", "龙正英");

        assertThat(keys.removeUser(made.key(), "石长顺")).isEqualTo(Change.DONE);
        assertThat(keys.open("石长顺", PASSWORD)).isEqualTo(new Opening.NoSuchUser());
        assertThat(keys.open("龙正英", OTHER)).isEqualTo(new Opening.Opened(made.key()));
        assertThat(keys.removeUser(made.key(), "石长顺")).isEqualTo(Change.NO_SUCH_USER);
        assertThat(keys.removeUser(made.key(), "龙正英")).isEqualTo(Change.LAST_USER);
    }

    @Test
    void a_new_printed_key_ends_the_old_one() throws IOException {
        var renewed = RecoveryKey.random();
        assertThat(keys.renewRecovery(made.key(), renewed)).isEqualTo(Change.DONE);

        assertThat(keys.open(renewed)).isEqualTo(new Opening.Opened(made.key()));
        assertThat(keys.open(made.recovery())).isEqualTo(new Opening.Wrong());
    }

    @Test
    void the_key_of_another_book_changes_nothing() throws IOException {
        var other = new KeyFile(folder.resolve("other.json"), CHEAP).create("石长顺", PASSWORD);

        assertThat(keys.setPassword(other.key(), "石长顺", OTHER)).isEqualTo(Change.OTHER_BOOK);
        assertThat(keys.open("石长顺", PASSWORD)).isEqualTo(new Opening.Opened(made.key()));
    }

    @Test
    void a_key_file_is_never_made_twice() {
        assertThatThrownBy(() -> keys.create("龙正英", OTHER))
                .isInstanceOf(FileAlreadyExistsException.class);
    }

    @Test
    void no_file_is_said() throws IOException {
        Files.delete(file);

        assertThat(keys.open("石长顺", PASSWORD)).isEqualTo(new Opening.Absent());
        assertThat(keys.setPassword(made.key(), "石长顺", OTHER)).isEqualTo(Change.ABSENT);
    }

    @Test
    void a_lock_that_was_changed_is_damaged_and_not_a_wrong_password() throws IOException {
        var text = Files.readString(file);
        var at = text.indexOf("\"locked\"") + 20;
        var flipped = text.charAt(at) == 'A' ? 'B' : 'A';
        Files.writeString(file, text.substring(0, at) + flipped + text.substring(at + 1));

        assertThat(keys.open("石长顺", PASSWORD)).isEqualTo(new Opening.Damaged());
        assertThat(keys.open(made.recovery())).isEqualTo(new Opening.Opened(made.key()));
    }

    @Test
    void every_flipped_bit_opens_or_is_said_and_never_opens_wrongly() throws IOException {
        var bytes = Files.readAllBytes(file);
        for (int at = 0; at < bytes.length; at++) {
            bytes[at] ^= 1;
            Files.write(file, bytes);
            switch (keys.open("石长顺", PASSWORD)) {
                case Opening.Opened(var key) -> assertThat(key).isEqualTo(made.key());
                case Opening.Damaged _, Opening.NoSuchUser _ -> {}
                case Opening other -> throw new AssertionError("byte " + at + ": " + other);
            }
            bytes[at] ^= 1;
        }
    }

    @Test
    void a_file_cut_anywhere_is_damaged() throws IOException {
        var bytes = Files.readAllBytes(file);
        for (int length = 0; length < bytes.length - 1; length++) {
            Files.write(file, Arrays.copyOf(bytes, length));
            assertThat(keys.open("石长顺", PASSWORD)).isEqualTo(new Opening.Damaged());
        }
    }

    @Test
    void passwords_and_keys_do_not_stand_in_the_file() throws IOException {
        var text = Files.readString(file, StandardCharsets.UTF_8);

        assertThat(text)
                .contains("\"memoryKib\" : 64")
                .doesNotContain(new String(PASSWORD))
                .doesNotContain(made.recovery().printed())
                .doesNotContain(made.key().hex(Purpose.DATABASE));
    }

    @Test
    void a_password_of_usual_hardness_opens() throws IOException {
        var usual = new KeyFile(folder.resolve("usual.json"), Hardness.USUAL);
        var key = usual.create("石长顺", PASSWORD).key();

        assertThat(usual.open("石长顺", PASSWORD)).isEqualTo(new Opening.Opened(key));
    }

    @Test
    void each_purpose_has_a_key_of_its_own() {
        assertThat(made.key().hex(Purpose.DATABASE))
                .hasSize(64)
                .isEqualTo(made.key().hex(Purpose.DATABASE))
                .isNotEqualTo(made.key().hex(Purpose.DRAFTS));
    }

    /// The keys of books that exist hang on this.
    @Test
    void purpose_keys_never_change() {
        assertThat(new BookKey(new byte[32]).hex(Purpose.DATABASE))
                .isEqualTo("1d378460feb1d172542ab7d35d04511b2efa80503cf39241783350e1d59c8998");
    }
}
