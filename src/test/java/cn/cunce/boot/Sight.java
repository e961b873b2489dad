package cn.cunce.boot;

import cn.cunce.service.Surroundings;
import cn.cunce.ui.TestFiles;
import cn.cunce.ui.TestVillage;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The whole window in a test's folder, and what a person sees in it.
final class Sight {

    private static final int PATIENCE_SECONDS = 120;

    private Sight() {}

    static WindowHouse house(Path folder, TestFiles files) {
        return house(TestVillage.surroundings(), folder, files);
    }

    static WindowHouse house(Surroundings surroundings, Path folder, TestFiles files) {
        return new WindowHouse(
                new WindowHouse.Site(
                        surroundings,
                        folder.resolve("settings"),
                        folder.resolve("shelf"),
                        files,
                        Platform::runLater));
    }

    /// Waits as long as a person would.
    static void until(Callable<Boolean> holds) throws TimeoutException {
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, holds);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// What the line under the header says.
    static String message(FxRobot robot) {
        return text(robot, "#messageBar #message");
    }

    /// Of the first label that is seen, empty where none is.
    static String text(FxRobot robot, String label) {
        return robot.lookup(label).queryAllAs(Label.class).stream()
                .filter(Node::isVisible)
                .findFirst()
                .map(Label::getText)
                .orElse("");
    }

    static boolean shows(FxRobot robot, String id) {
        return robot.lookup(id).tryQuery().filter(Node::isVisible).isPresent();
    }

    static boolean isReady(FxRobot robot, String id) {
        return robot.lookup(id).tryQuery().filter(node -> !node.isDisabled()).isPresent();
    }

    static boolean isDisabled(FxRobot robot, String id) {
        return robot.lookup(id).tryQuery().filter(Node::isDisabled).isPresent();
    }

    /// How many rows a table has, 0 where there is none.
    static int rows(FxRobot robot, String table) {
        return robot.lookup(table)
                .tryQueryAs(TableView.class)
                .map(found -> found.getItems().size())
                .orElse(0);
    }
}
