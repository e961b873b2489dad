package cn.cunce.model.field;

import static cn.cunce.model.field.PersonFields.HEALTH;
import static cn.cunce.model.field.PersonFields.WORK_MONTHS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DoubtsTest {

    private static final Answers SAID = Answers.NONE.with(WORK_MONTHS, 10L);

    @Test
    void a_doubt_leaves_the_value_as_it_is() {
        var doubted = Doubts.doubted(SAID, WORK_MONTHS, " 他说 9 还是 10 ");

        assertThat(doubted.get(WORK_MONTHS)).hasValue(10L);
        assertThat(Doubts.note(WORK_MONTHS, doubted)).hasValue("他说 9 还是 10");
        assertThat(Doubts.note(HEALTH, doubted)).isEmpty();
    }

    @Test
    void a_later_note_takes_the_place_of_the_earlier() {
        var once = Doubts.doubted(SAID, WORK_MONTHS, "");
        var twice = Doubts.doubted(Doubts.doubted(once, HEALTH, "没有证"), WORK_MONTHS, "问过了");

        assertThat(Doubts.of(Entity.PERSON, twice))
                .isEqualTo(Map.of(HEALTH, "没有证", WORK_MONTHS, "问过了"));
    }

    @Test
    void what_is_settled_leaves_nothing_behind() {
        var doubted = Doubts.doubted(SAID, WORK_MONTHS, "看一眼");

        assertThat(Doubts.settled(doubted, WORK_MONTHS)).isEqualTo(SAID);
    }

    @Test
    void a_field_of_another_version_is_left_out_and_kept() {
        var doubts = RecordFields.doubts(Entity.PERSON).orElseThrow();
        var newer = SAID.with(doubts, List.of("shoeSize 问"));

        assertThat(Doubts.of(Entity.PERSON, newer)).isEmpty();
        assertThat(Doubts.doubted(newer, HEALTH, "").get(doubts))
                .hasValue(List.of("shoeSize 问", "health"));
    }
}
