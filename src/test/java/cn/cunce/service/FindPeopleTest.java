package cn.cunce.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.cunce.model.field.HouseholdFields;
import cn.cunce.service.FindPeople.Found;
import cn.cunce.service.FindPeople.Why;
import cn.cunce.text.Pinyin;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindPeopleTest {

    @TempDir private Path folder;
    private OpenedBook book;
    private FindPeople finding;

    @BeforeEach
    void open() {
        book = new Desk(folder).village("book");
        Desk.saved(book, Desk.empty(), Desk.household("522700001", "罗正芳", 960_000));
        var other = Desk.household("522700123", "单雄信", 960_000);
        Desk.saved(
                book,
                Desk.empty(),
                other.withHousehold(other.household().with(HouseholdFields.PHONE, "13800004402")));
        finding = new FindPeople(book, FindPeopleTest::spellings);
    }

    @AfterEach
    void close() {
        book.close();
    }

    @ParameterizedTest
    @CsvSource({
        "罗正芳, 罗正芳, NAME",
        "正芳, 罗正芳, NAME",
        "lzf, 罗正芳, NAME",
        "lz, 罗正芳, NAME",
        "luozheng, 罗正芳, NAME",
        "ＬＺＦ, 罗正芳, NAME",
        "sxx, 单雄信, NAME",
        "123, 单雄信, NUMBER",
        "522700001, 罗正芳, NUMBER",
        "4402, 单雄信, PHONE_TAIL",
        "lzf 001, 罗正芳, NAME",
    })
    void whoever_is_meant_is_found(String typed, String name, Why why) {
        assertThat(finding.find(typed, 5))
                .extracting(Found::name, Found::why)
                .containsExactly(tuple(name, why));
    }

    @Test
    void the_end_of_an_identity_number_finds_all_who_have_it() {
        assertThat(finding.find("9092", 5)).extracting(Found::why).containsOnly(Why.ID_TAIL);
        assertThat(finding.find("9092", 5)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"王", "lzf 123", "' '"})
    void nobody_is_found_where_nobody_is_meant(String typed) {
        assertThat(finding.find(typed, 5)).isEmpty();
    }

    @Test
    void who_was_typed_since_is_found_and_who_was_undone_is_not() {
        assertThat(finding.find("石敏", 5)).isEmpty();
        var undoing = new UndoLast(book);
        Desk.saved(book, Desk.empty(), Desk.household("522700002", "石敏", 1));
        assertThat(finding.find("石敏", 5)).hasSize(1);
        undoing.undo();

        assertThat(finding.find("石敏", 5)).isEmpty();
    }

    private static Set<String> spellings(String name) {
        var pinyin = new Pinyin();
        var all = new HashSet<>(pinyin.initials(name));
        all.add(pinyin.reading(name).replace(" ", ""));
        return all;
    }
}
