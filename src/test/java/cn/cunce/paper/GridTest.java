package cn.cunce.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.cunce.paper.Cell.Align;
import cn.cunce.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GridTest {

    private static final Face SONG = PaperDesk.FONTS.song(9);
    private static final List<Float> WIDTHS = List.of(1f, 3f, 2f);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int rows;

    @Test
    void every_page_has_title_unit_dates_state_number_and_the_head_again() throws IOException {
        var printed = printed(120);

        assertThat(printed.pages()).isEqualTo(3);
        for (var page = 1; page <= 3; page++) {
            assertThat(PaperDesk.pages(out.toByteArray()).get(page - 1))
                    .contains(page == 1 ? "花名册" : "花名册（续）")
                    .contains("单位：云岭县松溪乡枫香坪村", "口径日期：2017-12-31")
                    .contains("台账状态 4f6c0d1e", "打印时间 2018-01-05 14:30", "打印人 石敏")
                    .contains("第 " + page + " 页", "共 3 页")
                    .contains("序号", "姓名", "备注");
        }
    }

    @Test
    void no_row_is_lost_between_pages() throws IOException {
        printed(120);

        var text = String.join("", PaperDesk.pages(out.toByteArray()));
        for (var row = 1; row <= 120; row++) {
            assertThat(text).containsOnlyOnce("第" + row + "人");
        }
    }

    @Test
    void a_page_ends_with_its_foot_and_the_last_with_the_end_below_it() throws IOException {
        printed(120);

        var pages = PaperDesk.pages(out.toByteArray());
        assertThat(pages.get(0)).containsPattern("第\\d+人 是\\s+到此第 \\d+ 行\\s+台账状态");
        assertThat(pages.get(2)).containsPattern("到此第 120 行\\s+共 120 人\\s+台账状态");
    }

    @Test
    void a_long_text_is_broken_between_characters_and_not_before_a_comma() throws IOException {
        var lines = LineBreaks.of("家里有两个孩子在县城读高中，学费靠大儿子打工。", SONG, 100);

        assertThat(lines).hasSize(3).allMatch(line -> line.width() <= 100);
        assertThat(lines).noneMatch(line -> line.runs().getFirst().text().startsWith("，"));
    }

    @Test
    void a_row_higher_than_a_page_goes_on_upon_the_next() throws IOException {
        var pages = pages();
        pages.begin("备注", "备注（续）");
        new Grid(pages, List.of(1f), List.of())
                .add(Row.of(List.of(new Cell("长".repeat(5000) + "完", SONG, Align.LEFT))));
        pages.close();

        var text = String.join("", PaperDesk.pages(out.toByteArray()));
        assertThat(text.chars().filter(c -> c == '长').count()).isEqualTo(5000);
        assertThat(text).contains("完");
    }

    @Test
    void the_pdf_carries_the_characters_it_uses_and_little_more() throws IOException {
        printed(120);

        assertThat(PaperDesk.embeddedFonts(out.toByteArray()))
                .hasSize(3)
                .allMatch(name -> name.matches("[A-Z]{6}\\+Noto.*"));
        assertThat(out.size()).isLessThan(300_000);
    }

    @Test
    void the_same_print_at_the_same_time_is_the_same_file() throws IOException {
        printed(120);
        var first = out.toByteArray();
        out.reset();
        rows = 0;
        printed(120);

        assertThat(out.toByteArray()).isEqualTo(first);
    }

    @Test
    void the_file_says_its_title_its_time_and_its_language() throws IOException {
        printed(1);

        try (var document = Loader.loadPDF(out.toByteArray())) {
            var about = document.getDocumentInformation();
            assertThat(about.getTitle()).isEqualTo("花名册");
            assertThat(about.getCreationDate().toInstant())
                    .isEqualTo(PaperDesk.IMPRINT.printedAt());
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
        }
    }

    @Test
    void a_filter_stands_in_full_above_the_table() throws IOException {
        var village = PaperDesk.IMPRINT;
        var chosen = "田家湾组" + "、低保户".repeat(40);
        var imprint =
                new Imprint(
                        village.unit(),
                        village.asOf(),
                        village.ledgerDigest(),
                        village.printedAt(),
                        Optional.empty(),
                        Optional.of("示例包 1.0"),
                        Optional.of(chosen),
                        Optional.empty());
        var frame = new Frame(Sheet.A4_PORTRAIT, "花名册", imprint, "", Texts.chinese());
        var pages = new Pages(frame, PaperDesk.FONTS, out);
        pages.begin("花名册", "花名册（续）");
        pages.close();

        assertThat(PaperDesk.cells(out.toByteArray()).getFirst())
                .contains("范围：" + chosen, "政策包示例包1.0")
                .doesNotContain("打印人");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 500, 10_000})
    void a_full_disk_is_told_as_what_it_is(int room) {
        var disk = new FullDisk(room);

        assertThatThrownBy(
                        () -> {
                            var pages = PaperDesk.openPages(Sheet.A4_PORTRAIT, "花名册", disk);
                            pages.begin("花名册", "花名册（续）");
                            pages.turn();
                            pages.close();
                        })
                .isInstanceOf(IOException.class)
                .hasMessage("no space left");
    }

    private static final class FullDisk extends OutputStream {
        private int room;

        FullDisk(int room) {
            this.room = room;
        }

        @Override
        public void write(int b) throws IOException {
            if (room-- <= 0) {
                throw new IOException("no space left");
            }
        }
    }

    private Printed printed(int people) throws IOException {
        var pages = pages();
        pages.begin("花名册", "花名册（续）");
        var grid =
                new Grid(
                        pages,
                        WIDTHS,
                        List.of(Row.shaded(cells("序号", "姓名", "备注"))),
                        new CountSoFar());
        for (rows = 1; rows <= people; rows++) {
            grid.add(Row.of(cells(String.valueOf(rows), "第" + rows + "人", "是")));
        }
        rows = people;
        grid.end(whole("共 " + people + " 人"));
        return pages.close();
    }

    private final class CountSoFar implements PageFoot {
        @Override
        public Optional<Row> room() {
            return endPage();
        }

        @Override
        public Optional<Row> endPage() {
            return Optional.of(whole("到此第 " + rows + " 行"));
        }
    }

    private static Row whole(String text) {
        return Row.of(List.of(new Cell(text, SONG, Align.LEFT).over(3)));
    }

    private Pages pages() throws IOException {
        return PaperDesk.openPages(Sheet.A4_PORTRAIT, "花名册", out);
    }

    private static List<Cell> cells(String... texts) {
        return List.of(texts).stream().map(text -> new Cell(text, SONG, Align.LEFT)).toList();
    }
}
