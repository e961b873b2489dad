package cn.cunce.paper;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.model.value.Money;
import cn.cunce.model.value.PaperSize;
import cn.cunce.model.value.Table;
import cn.cunce.model.value.TableCell;
import cn.cunce.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ListPaperTest {

    private static final ListPaper PAPER = new ListPaper(PaperDesk.FONTS, Texts.chinese());

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void columns_rows_filters_and_counts_stand_there_as_they_were_seen() throws IOException {
        var imprint = PaperDesk.IMPRINT.of(Optional.of("只看缺项，按人均从低到高排"), Optional.empty());

        print(few(), PaperSize.A4_PORTRAIT, imprint);

        var page = PaperDesk.pages(out.toByteArray()).getFirst();
        assertThat(page)
                .contains("户册")
                .contains("范围：只看缺项，按人均从低到高排")
                .contains("罗正芳")
                .contains("16,730.00")
                .contains("共 40 行");
        PaperDesk.picture(out.toByteArray(), 0, "list");
    }

    @Test
    void the_head_stands_on_every_page() throws IOException {
        var printed = print(few(), PaperSize.A4_LANDSCAPE, PaperDesk.IMPRINT);

        assertThat(printed.pages()).isEqualTo(2);
        assertThat(PaperDesk.pages(out.toByteArray())).allMatch(page -> page.contains("户主"));
    }

    @Test
    void few_columns_suit_a4_best() {
        assertThat(PAPER.sizes(few())).hasSize(4).startsWith(PaperSize.A4_PORTRAIT);
    }

    @Test
    void many_columns_need_a3_and_far_too_many_fit_nowhere() {
        assertThat(PAPER.sizes(wide(19)))
                .contains(PaperSize.A3_LANDSCAPE)
                .doesNotContain(PaperSize.A4_PORTRAIT);
        assertThat(PAPER.sizes(wide(60))).isEmpty();
    }

    @Test
    void who_has_a_character_that_no_font_has_is_told_by_row() throws IOException {
        var table =
                new Table(
                        "户册",
                        List.of(),
                        List.of("户编号", "户主"),
                        List.of(
                                List.of(words("118"), words("罗正芳")),
                                List.of(words("208"), words("罗𠮷芳"))));

        var printed = print(table, PaperSize.A4_PORTRAIT, PaperDesk.IMPRINT);

        assertThat(printed.undrawn())
                .containsExactly(new Printed.Undrawn(1, "208 罗𠮷芳", "罗𠮷芳", "𠮷"));
    }

    private Printed print(Table table, PaperSize size, Imprint imprint) throws IOException {
        var order = new ListPaper.Order(table, size, imprint);
        return PAPER.print(order, table.rows().iterator(), out);
    }

    private static Table few() {
        var rows =
                IntStream.range(0, 40)
                        .mapToObj(
                                number ->
                                        List.of(
                                                words(String.valueOf(118 + number)),
                                                words("罗正芳"),
                                                new TableCell.Count(3),
                                                words("缺住房、缺医保"),
                                                new TableCell.Amount(new Money(1_673_000))))
                        .toList();
        return new Table("户册", List.of(), List.of("户编号", "户主", "人口", "缺项", "人均（元）"), rows);
    }

    private static Table wide(int columns) {
        var headers = new ArrayList<>(Collections.nCopies(columns, "一项四字"));
        var row = Collections.nCopies(columns, words("五二七九九一"));
        return new Table("户册", List.of(), headers, List.of(row));
    }

    private static TableCell words(String text) {
        return new TableCell.Words(text);
    }
}
