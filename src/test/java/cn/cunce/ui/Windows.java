package cn.cunce.ui;

import cn.cunce.ui.shell.Theme;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.testfx.util.WaitForAsyncUtils;

/// Windows of tests: dressed like the program's own, and pictured under `target/screens`.
public final class Windows {

    /// What is left of 1366×768 when the task bar of the system is taken away.
    private static final int WIDTH_PX = 1366;
    private static final int HEIGHT_PX = 728;
    private static final List<String> FONTS =
            List.of("NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf", "CunceRare-Regular.ttf");

    private Windows() {}

    /// Shows a root in light clothes; on the window's thread.
    public static Scene open(Stage stage, Parent root) {
        return open(stage, root, Theme.LIGHT, 100);
    }

    public static Scene open(Stage stage, Parent root, Theme theme, int fontPercent) {
        FONTS.forEach(Windows::loadFont);
        var scene = new Scene(root, WIDTH_PX, HEIGHT_PX);
        theme.dress(scene, fontPercent);
        stage.setX(0);
        stage.setY(0);
        stage.setScene(scene);
        stage.show();
        return scene;
    }

    /// Draws what the window shows to `target/screens/NAME.png`; from the test's thread.
    public static Path picture(Scene scene, String name) {
        WaitForAsyncUtils.waitForFxEvents();
        var image = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> withPopups(scene));
        var file = Path.of("target", "screens", name + ".png");
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(image, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    /// Lists and hints under a field are windows of their own, which lie over it.
    private static BufferedImage withPopups(Scene scene) {
        var image = SwingFXUtils.fromFXImage(scene.snapshot(null), null);
        var canvas = image.createGraphics();
        for (var window : Window.getWindows()) {
            if (window instanceof PopupWindow popup && popup.isShowing()) {
                var drawn = SwingFXUtils.fromFXImage(popup.getScene().snapshot(null), null);
                canvas.drawImage(drawn, (int) popup.getX(), (int) popup.getY(), null);
            }
        }
        canvas.dispose();
        return image;
    }

    private static void loadFont(String name) {
        try (InputStream font = Files.newInputStream(Path.of("resources/fonts", name))) {
            Font.loadFont(font, 13);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
