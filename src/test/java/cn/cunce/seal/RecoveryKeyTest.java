package cn.cunce.seal;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.model.value.Reading;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecoveryKeyTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    @Test
    void is_printed_in_six_groups_of_four() {
        assertThat(RecoveryKey.random().printed())
                .matches("([0-9A-HJKMNP-TV-Z]{4}-){5}[0-9A-HJKMNP-TV-Z]{4}");
    }

    @Test
    void is_read_as_people_copy_it() {
        var printed = RecoveryKey.random().printed();

        assertThat(printedAgain(printed.toLowerCase(Locale.ROOT))).isEqualTo(printed);
        assertThat(printedAgain(" " + printed.replace("-", " 　"))).isEqualTo(printed);
        assertThat(printedAgain(printed.replace('-', '—'))).isEqualTo(printed);
        assertThat(printedAgain(printed.replace('0', 'o').replace('1', 'l'))).isEqualTo(printed);
        assertThat(printedAgain(fullWidth(printed))).isEqualTo(printed);
    }

    @Test
    void every_slip_of_one_character_is_noticed() {
        var printed = RecoveryKey.random().printed();

        for (int place = 0; place < printed.length(); place++) {
            for (char other : ALPHABET.toCharArray()) {
                var slip = new StringBuilder(printed);
                slip.setCharAt(place, other);
                if (printed.charAt(place) != '-' && printed.charAt(place) != other) {
                    assertThat(code(slip.toString()))
                            .as(slip.toString())
                            .isEqualTo("RECOVERY_KEY_CHECK");
                }
            }
        }
    }

    @Test
    void any_two_characters_that_changed_places_are_noticed() {
        var key = RecoveryKey.random().printed().replace("-", "");

        for (int one = 0; one < key.length(); one++) {
            for (int two = one + 1; two < key.length(); two++) {
                var swapped = new StringBuilder(key);
                swapped.setCharAt(one, key.charAt(two));
                swapped.setCharAt(two, key.charAt(one));
                if (key.charAt(one) != key.charAt(two)) {
                    assertThat(code(swapped.toString())).isEqualTo("RECOVERY_KEY_CHECK");
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "7K3M-ABCD, RECOVERY_KEY_LENGTH",
        "7K3M-ABC*-0000-0000-0000-0000, RECOVERY_KEY_CHARACTER",
        "村册, RECOVERY_KEY_CHARACTER"
    })
    void says_what_does_not_fit(String typed, String code) {
        assertThat(code(typed)).isEqualTo(code);
    }

    @Test
    void nothing_typed_is_blank() {
        assertThat(RecoveryKey.read(" - ")).isEqualTo(Reading.blank());
    }

    private static String printedAgain(String typed) {
        return ((Reading.Value<RecoveryKey>) RecoveryKey.read(typed)).value().printed();
    }

    private static String code(String typed) {
        return ((Reading.Bad<RecoveryKey>) RecoveryKey.read(typed)).problem().code();
    }

    private static String fullWidth(String text) {
        var wide = new StringBuilder();
        text.chars().forEach(character -> wide.append((char) (character - '!' + '！')));
        return wide.toString();
    }
}
