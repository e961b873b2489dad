package cn.cunce.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.job.Jobs;
import cn.cunce.service.OpenedBook;
import cn.cunce.ui.TestVillage;
import cn.cunce.ui.home.Picture.Bar;
import cn.cunce.ui.home.Picture.Drawing;
import cn.cunce.ui.home.Picture.Look;
import cn.cunce.ui.home.Picture.Shape;
import cn.cunce.ui.shell.Messages;
import cn.cunce.ui.shell.Navigator;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Pictures of three households whose numbers are known.
class ChartsViewModelTest {

    @TempDir Path folder;
    private final Messages messages = new Messages();
    private OpenedBook book;
    private ChartsViewModel charts;

    @BeforeEach
    void open() {
        book = TestVillage.open(folder.resolve("book"));
        var desk = HomeBooks.desk(book, TestVillage.ON, new TestShelf());
        charts = new ChartsViewModel(desk, Jobs.atOnce(), messages, new Navigator());
        charts.read();
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void incomes_stand_in_bins_and_what_is_unknown_stands_apart() {
        var picture = picture(Question.INCOME);

        var bars = ((Drawing.Columns) picture.drawing()).bars();
        assertThat(bars.stream().mapToDouble(Bar::value).sum()).isEqualTo(3);
        assertThat(bars.getLast().look()).isEqualTo(Look.UNKNOWN);
        assertThat(bars.getLast().value()).isEqualTo(1);
        assertThat(bars.getLast().only().orElseThrow().households()).hasSize(1);
        assertThat(picture.finding()).isEqualTo("一半的户在 5\u00a0576.67 元以上；1 户收入不全");
    }

    @Test
    void causes_are_sorted_by_how_many_have_them() {
        var picture = picture(Question.CAUSES);

        assertThat(((Drawing.Rows) picture.drawing()).bars())
                .singleElement()
                .satisfies(bar -> assertThat(bar.text()).isEqualTo("3 户"));
        assertThat(picture.finding()).isEqualTo("最多的是因病：3 户，占 100%");
    }

    @Test
    void a_guarantee_that_nobody_has_spoken_of_is_open_and_not_missed() {
        var lights = (Drawing.Lights) picture(Question.GUARANTEES).drawing();

        assertThat(lights.rows()).extracting(Picture.LightRow::label).contains("上寨组", "田家湾组");
        var upper = lights.rows().getFirst().lights();
        assertThat(upper)
                .extracting(Picture.Light::shape)
                .containsExactly(
                        Shape.GOOD, Shape.GOOD, Shape.OPEN, Shape.NONE, Shape.OPEN, Shape.GOOD);
    }

    @Test
    void everybody_is_in_one_band() {
        var sides = (Drawing.Sides) picture(Question.AGES).drawing();

        var people =
                sides.pairs().stream()
                        .mapToDouble(pair -> pair.left().value() + pair.right().value())
                        .sum();
        assertThat(people).isEqualTo(6);
    }

    @Test
    void one_year_is_no_trend() {
        assertThat(picture(Question.YEARS).finding()).isEqualTo("只有 2018 年有收入数据");
    }

    @Test
    void the_table_of_a_picture_is_exported() {
        var file = folder.resolve("table.xlsx");
        charts.questionProperty().set(Question.CAUSES);

        charts.export(file);

        assertThat(file).exists();
        assertThat(messages.latestProperty().get().orElseThrow().key())
                .isEqualTo("charts.exported");
    }

    @Test
    void a_disk_that_does_not_take_a_picture_is_told_of() {
        charts.save(() -> java.util.Optional.of("disk full"), folder.resolve("picture.png"));

        assertThat(Files.exists(folder.resolve("picture.png"))).isFalse();
        assertThat(messages.latestProperty().get().orElseThrow().key())
                .isEqualTo("charts.notSaved");
    }

    private Picture picture(Question question) {
        charts.questionProperty().set(question);
        return charts.pictureProperty().get().orElseThrow();
    }
}
