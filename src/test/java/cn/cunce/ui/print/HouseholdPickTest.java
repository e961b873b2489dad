package cn.cunce.ui.print;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.model.field.Entity;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.ui.print.HouseholdPick.Household;
import cn.cunce.ui.print.PrintWish.Scope;
import cn.cunce.ui.print.PrintWish.Whom;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HouseholdPickTest {

    private static final HouseholdPick PICK =
            new HouseholdPick(
                    List.of(
                            household("9", "上寨组"),
                            household("10", "上寨组"),
                            household("11", "田家湾组"),
                            household("甲-3", "田家湾组")));

    @Test
    void numbers_and_ranges_are_found_and_what_nobody_has_is_told() {
        var picked = PICK.pick(new Whom(Scope.NUMBERED, "10-11，甲-3、77", "", true), List.of());

        assertThat(picked.households()).containsExactly(id("10"), id("11"), id("甲-3"));
        assertThat(picked.unknown()).containsExactly("77");
    }

    @Test
    void a_group_narrows_every_scope() {
        var whole = PICK.pick(new Whom(Scope.WHOLE, "", "田家湾组", true), List.of());
        var handed =
                PICK.pick(new Whom(Scope.HANDED, "", "上寨组", true), List.of(id("11"), id("10")));

        assertThat(whole.households()).containsExactly(id("11"), id("甲-3"));
        assertThat(handed.households()).containsExactly(id("10"));
    }

    @Test
    void each_group_stands_in_one_piece_where_that_is_wanted() {
        var handed = List.of(id("11"), id("9"), id("甲-3"), id("10"));

        assertThat(PICK.pick(new Whom(Scope.HANDED, "", "", true), handed).households())
                .containsExactly(id("11"), id("甲-3"), id("9"), id("10"));
    }

    @Test
    void handed_households_keep_the_order_of_their_screen() {
        var handed = List.of(id("11"), id("9"));

        assertThat(PICK.pick(new Whom(Scope.HANDED, "", "", false), handed).households())
                .isEqualTo(handed);
    }

    private static Household household(String number, String group) {
        return new Household(id(number), number, group);
    }

    private static RecordId id(String number) {
        return new RecordId(
                Entity.HOUSEHOLD, "522799100201", UUID.nameUUIDFromBytes(number.getBytes(UTF_8)));
    }
}
