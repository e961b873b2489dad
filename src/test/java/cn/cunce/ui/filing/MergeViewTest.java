package cn.cunce.ui.filing;

import static cn.cunce.model.field.HouseholdFields.PHONE;
import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.service.ListHouseholds;
import cn.cunce.service.OpenedBook;
import cn.cunce.service.SaveHousehold;
import cn.cunce.ui.TestFiles;
import cn.cunce.ui.TestVillage;
import cn.cunce.ui.Windows;
import cn.cunce.ui.filing.ConflictsViewModel.Pick;
import cn.cunce.ui.shell.Messages;
import cn.cunce.ui.shell.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/// What only a window can show of conflicts: values side by side, picked and accepted by key.
@ExtendWith(ApplicationExtension.class)
class MergeViewTest {

    @TempDir private Path folder;

    private OpenedBook village;
    private OpenedBook township;
    private MergeViewModel model;
    private MergeView view;
    private Scene scene;

    @Start
    void open(Stage stage) throws Exception {
        village = TestVillage.open(folder.resolve("village"));
        township = Filings.township(folder.resolve("township"));
        model = Filings.merging(township, new Messages());
        takeIn();
        for (var place = 0; place < 3; place++) {
            call(township, place, "1380000000" + place);
            call(village, place, "1390000000" + place);
        }
        takeIn();
        var broken = Files.writeString(folder.resolve("木洞村_6月.xlsx"), "不是工作簿");
        model.add(List.of(broken));
        view = Filings.view(model, new TestFiles());
        scene = Windows.open(stage, view.load());
        view.shown();
    }

    private void takeIn() {
        var filing = Filings.made(village, folder);
        model.passwordProperty().set(Filings.PASSWORD);
        model.add(List.of(filing));
        model.takeIn();
    }

    private static void call(OpenedBook book, int place, String number) {
        var form =
                new ListHouseholds(book).list(TestVillage.CODE, TestVillage.YEAR).get(place).form();
        var changed = form.withHousehold(form.household().with(PHONE, number));
        new SaveHousehold(book).save(TestVillage.CODE, form, changed);
    }

    @Stop
    void stop() {
        village.close();
        township.close();
    }

    @Test
    void values_are_picked_by_key_accepted_and_settled_otherwise(FxRobot robot) {
        Windows.picture(scene, "merge-conflicts");
        robot.push(KeyCode.DIGIT2);
        assertThat(model.conflicts().pickProperty().get()).contains(new Pick.Value(2));
        robot.push(KeyCode.LEFT).push(KeyCode.ENTER);
        assertThat(model.conflicts().open()).isEqualTo(2);
        robot.push(KeyCode.DIGIT3).write("13800009999").push(KeyCode.ENTER).push(KeyCode.ENTER);
        assertThat(model.conflicts().open()).isOne();
        robot.push(KeyCode.END);
        robot.push(KeyCode.DIGIT2);
        Windows.picture(scene, "merge-settled");
        robot.push(KeyCode.ENTER);

        assertThat(model.conflicts().open()).isOne();
        robot.interact(() -> Theme.DARK.dress(scene, 150));
        Windows.picture(scene, "merge-dark-150");
    }
}
