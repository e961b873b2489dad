package cn.cunce.ui.part;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// One table of what signs mean, whatever the keyboard.
class SignsTest {

    @ParameterizedTest
    @CsvSource({
        "５２２７９９Ｘ, 522799X",
        "ｃｊ, cj",
        "３２００＊１０＋（５）, 3200*10+(5)",
        "１９６８－０４, 1968-04",
        "罗正芳, 罗正芳",
        "田家湾、枫香坪, 田家湾、枫香坪",
        "9×3, 9×3",
    })
    void letters_digits_and_signs_become_those_of_a_plain_keyboard(String typed, String plain) {
        assertThat(Signs.plain(typed)).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "＊", "×", " * ", "\u3000＊"})
    void alone_they_mean_that_nobody_knows(String whole) {
        assertThat(Signs.isUnknown(whole)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "**", "522799*", "2×3", "x", "Ｘ"})
    void with_anything_beside_them_they_do_not(String whole) {
        assertThat(Signs.isUnknown(whole)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "／", "、"})
    void the_next_person_has_three_signs(String sign) {
        assertThat(Signs.isNext(sign)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\u3000"})
    void the_same_as_above_is_a_blank_of_either_width(String sign) {
        assertThat(Signs.isSame(sign)).isTrue();
    }

    @Test
    void a_character_beyond_the_first_plane_stays_whole() {
        assertThat(Signs.plain("𠮷１")).isEqualTo("𠮷1");
    }
}
