package cn.cunce.service;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.ledger.HouseholdForm;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.service.ChangeGroup.Present;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Three households: one in 上寨组, one in 下寨组, one in none.
class ChangeGroupTest {

    @TempDir Path folder;
    private OpenedBook book;
    private ChangeGroup changing;
    private HouseholdForm inUpper;
    private HouseholdForm inLower;
    private HouseholdForm inNone;

    @BeforeEach
    void open() {
        book = new Desk(folder).village("book");
        changing = new ChangeGroup(book);
        inUpper = saved("1", "上寨组");
        inLower = saved("2", "下寨组");
        inNone = Desk.saved(book, Desk.empty(), Desk.household("3", "石绍文", 0));
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void a_preview_says_what_it_would_come_to() {
        var preview = changing.preview(all(), "上寨组");

        assertThat(preview.changing()).isEqualTo(2);
        assertThat(preview.having()).isEqualTo(1);
        assertThat(preview.same()).isEqualTo(1);
    }

    @Test
    void what_is_there_is_kept_or_replaced() {
        changing.apply(changing.preview(all(), "上寨组"), Present.KEPT);
        assertThat(groups()).containsExactly("上寨组", "下寨组", "上寨组");

        changing.apply(changing.preview(all(), "上寨组"), Present.REPLACED);
        assertThat(groups()).containsOnly("上寨组");
    }

    @Test
    void all_of_it_is_undone_at_once() {
        var result = changing.apply(changing.preview(all(), "拉坡组"), Present.REPLACED);
        new UndoBatch(book).undo(result.reference());

        assertThat(groups()).containsExactly("上寨组", "下寨组", "");
    }

    @Test
    void what_somebody_changed_since_the_preview_stays() {
        var preview = changing.preview(all(), "拉坡组");
        var meanwhile =
                inLower.withHousehold(inLower.household().with(HouseholdFields.GROUP_NAME, "坳口组"));
        Desk.saved(book, inLower, meanwhile);
        var result = changing.apply(preview, Present.REPLACED);

        assertThat(result.stale()).isEqualTo(1);
        assertThat(groups()).containsExactly("拉坡组", "坳口组", "拉坡组");
    }

    private HouseholdForm saved(String number, String group) {
        var form = Desk.household(number, "石绍文", 0);
        var said = form.household().with(HouseholdFields.GROUP_NAME, group);
        return Desk.saved(book, Desk.empty(), form.withHousehold(said));
    }

    private List<RecordId> all() {
        return List.of(inUpper, inLower, inNone).stream()
                .map(form -> form.id().orElseThrow())
                .toList();
    }

    private List<String> groups() {
        return new ListHouseholds(book)
                .list(Desk.VILLAGE, 2018).stream()
                        .map(HouseholdLine::form)
                        .map(form -> form.household().get(HouseholdFields.GROUP_NAME).orElse(""))
                        .toList();
    }
}
