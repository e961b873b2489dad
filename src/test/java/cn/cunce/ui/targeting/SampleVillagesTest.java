package cn.cunce.ui.targeting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.boot.ShippedPacks;
import cn.cunce.job.Jobs;
import cn.cunce.model.rule.Rule;
import cn.cunce.model.rule.Subject;
import cn.cunce.service.OpenedBook;
import cn.cunce.ui.shell.Messages;
import cn.cunce.ui.shell.Navigator;
import cn.cunce.ui.shell.ShellViewModel;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every question of a pack is asked at the desk about the sample village of its province: who
/// exits, who is hard up, what class, which village, each with its reason.
class SampleVillagesTest {

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "gansu, gs_example, 2017",
        "guizhou, gz_xs_example, 2018",
        "guizhou, gz_gg_example, 2018",
        "changsha, cs_example, 2017"
    })
    void every_question_of_the_pack_has_its_answers(String sample, String pack, int year) {
        try (var book = SampleVillages.open(folder.resolve(sample), sample)) {
            var desk = desk(book, pack, year);
            assertThat(desk.question().rules()).isNotEmpty();
            for (var rule : List.copyOf(desk.question().rules())) {
                ask(desk, rule);
            }
        }
    }

    private void ask(TargetingViewModel desk, Rule rule) {
        desk.question().choose(rule);
        desk.run();
        var rows = desk.answers().rows();

        assertThat(desk.shownRun().orElseThrow().asked().rule()).isEqualTo(rule);
        if (rule.subject() == Subject.Kind.HOUSEHOLD) {
            assertThat(desk.shownRun().orElseThrow().rows()).as(rule.id()).isNotEmpty();
        }
        if (!rows.isEmpty()) {
            desk.answers().select(rows.getFirst());
            assertThat(desk.reason().reasonProperty().get()).as(rule.id()).isPresent();
            assertThat(desk.reason().rows()).as(rule.id()).isNotEmpty();
        }
    }

    private TargetingViewModel desk(OpenedBook book, String pack, int year) {
        var shell = new ShellViewModel(new Navigator(), ZoneOffset.UTC);
        var packs =
                new PolicyVillage.Shelf(List.of(ShippedPacks.library().find(pack).orElseThrow()));
        var desk =
                new TargetingViewModel(
                        PolicyVillage.desk(book, packs),
                        Jobs.atOnce(),
                        new TargetingViewModel.Window(shell, new Messages()));
        desk.begin();
        desk.question().typeDay(String.valueOf(year));
        return desk;
    }
}
