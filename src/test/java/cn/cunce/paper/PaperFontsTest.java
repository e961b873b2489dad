package cn.cunce.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import cn.cunce.paper.Cell.Align;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaperFontsTest {

    /// In Noto Sans SC, not in Noto Serif SC, and outside of the basic plane.
    private static final String ONLY_SANS = "𧾷";

    /// In neither of them.
    private static final String IN_NONE = "𠮷";

    private static final Face SONG = PaperDesk.FONTS.song(10);

    @Test
    void each_run_stands_in_the_first_font_that_has_it() {
        var runs = SONG.line("罗" + ONLY_SANS + "芳").runs();

        assertThat(runs).extracting(Run::text).containsExactly("罗", ONLY_SANS, "芳");
        assertThat(runs.get(0).font()).isSameAs(runs.get(2).font()).isNotSameAs(runs.get(1).font());
    }

    @Test
    void rare_characters_of_names_and_places_are_read_back_as_they_were() throws IOException {
        var rare = "㙍𬭊䶮喆堃犇𠅤龘镕㛃𫖯𬱖𬸣𫍯𪨶塱㙟圳氹墈埇塆𡎚㘵垭峁塬" + ONLY_SANS;

        var out = new ByteArrayOutputStream();
        var printed = print(rare, out);

        assertThat(printed.undrawn()).isEmpty();
        assertThat(PaperDesk.pages(out.toByteArray()).getFirst()).contains(rare);
        PaperDesk.picture(out.toByteArray(), 0, "paper-rare-characters");
    }

    @Test
    void what_no_font_has_is_reported_and_left_as_a_box_to_write_in() throws IOException {
        var out = new ByteArrayOutputStream();
        var printed = print("罗" + IN_NONE + "芳", out);

        assertThat(printed.undrawn())
                .containsExactly(new Printed.Undrawn(1, "", "罗" + IN_NONE + "芳", IN_NONE));
        assertThat(PaperDesk.pages(out.toByteArray()).getFirst()).contains("罗□芳");
    }

    @Test
    void what_no_font_has_can_be_listed_before_printing() {
        assertThat(PaperDesk.FONTS.undrawable("罗" + IN_NONE + ONLY_SANS))
                .containsExactly(IN_NONE.codePointAt(0));
    }

    @Test
    void the_dots_of_a_masked_number_take_no_more_room_than_its_digits() {
        var figures = PaperDesk.FONTS.plain(10);

        assertThat(figures.width("522799••••••••••27"))
                .isCloseTo(figures.width("522799199001010027"), within(0.01f));
    }

    @Test
    void a_file_that_is_no_font_is_refused() {
        var text = new ByteArrayInputStream("no font".getBytes());

        assertThatThrownBy(() -> new PaperFonts(text, text, text, List.of()))
                .isInstanceOf(IOException.class);
    }

    private static Printed print(String text, ByteArrayOutputStream out) throws IOException {
        var pages = PaperDesk.openPages(Sheet.A4_PORTRAIT, "名", out);
        pages.begin("名", "名（续）");
        new Grid(pages, List.of(1f), List.of())
                .add(Row.of(List.of(new Cell(text, SONG, Align.LEFT))));
        return pages.close();
    }
}
