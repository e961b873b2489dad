package cn.cunce.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTest {

    private final Pinyin pinyin = new Pinyin();

    @ParameterizedTest
    @CsvSource({
        "单雄信, shan xiong xin",
        "尉迟敬, yu chi jing",
        "吕建国, lu jian guo",
        "曾建国, zeng jian guo",
    })
    void a_surname_is_read_as_surnames_are(String name, String reading) {
        assertThat(pinyin.reading(name)).isEqualTo(reading);
    }

    @ParameterizedTest
    @CsvSource({
        "王富辉, wfh",
        "单雄信, sxx dxx",
        "曾长乐, zcl zcy zzl zzy ccl ccy czl czy",
        "阿依古丽·买买提, aygl ey",
        "覃林云, qly tly",
        "繁志强, pzq fzq",
        "䶮, y",
        "A5, a5",
    })
    void initials_follow_every_reading(String name, String expected) {
        var initials = pinyin.initials(name);
        for (var some : expected.split(" ")) {
            assertThat(initials).anyMatch(all -> all.startsWith(some));
        }
        assertThat(initials.iterator().next()).startsWith(expected.split(" ")[0]);
    }

    @ParameterizedTest
    @CsvSource({
        "wf, 王富辉, true",
        "WFH, 王富辉, true",
        "富辉, 王富辉, true",
        "wangfu, 王富辉, true",
        "zxx, 单雄信, false",
        "dx, 单雄信, true",
        "fh, 王富辉, false",
    })
    void a_name_is_found_by_a_part_by_initials_or_by_its_reading(
            String typed, String name, boolean found) {
        assertThat(pinyin.fits(typed, name)).isEqualTo(found);
    }

    @Test
    void nothing_has_no_initials_but_the_empty_ones() {
        assertThat(pinyin.initials("")).containsExactly("");
        assertThat(pinyin.initials("·")).containsExactly("");
    }
}
