package cn.cunce.boot;

import cn.cunce.service.Surroundings;
import cn.cunce.service.Surroundings.Hardness;
import cn.cunce.settings.Settings.Window;
import cn.cunce.text.Texts;
import cn.cunce.ui.part.WindowFileChoice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import javafx.util.Duration;

/// The window on the screen.
public final class App extends Application {

    private static final int LEAST_WIDTH_PX = 1024;
    private static final int LEAST_HEIGHT_PX = 600;
    private static final double ANY_SIZE = 13;
    private static final Duration HOUR = Duration.hours(1);
    private static final List<String> FONTS =
            List.of("NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf", "CunceRare-Regular.ttf");

    @Override
    public void start(Stage stage) {
        FONTS.forEach(App::load);
        var machine = new Machine(System.getenv());
        var surroundings = new Surroundings(Clock.systemUTC(), machine.name(), Hardness.USUAL);
        var texts = Texts.chinese();
        var first = new AtomicReference<Supplier<Optional<Path>>>(Optional::empty);
        var surface =
                new WindowFileChoice.Surface(
                        () -> stage,
                        getHostServices()::showDocument,
                        () -> Objects.requireNonNull(first.get()).get());
        var site =
                new WindowHouse.Site(
                        surroundings,
                        machine.folder(),
                        Path.of(System.getProperty("user.home", "."), texts.of("shell.shelf")),
                        new WindowFileChoice(surface, texts),
                        Platform::runLater);
        var house = new WindowHouse(site);
        first.set(house::printFolder);
        Thread.setDefaultUncaughtExceptionHandler(house.crash());
        show(stage, house, texts);
    }

    private static void show(Stage stage, WindowHouse house, Texts texts) {
        var size = house.settings().window();
        var scene = new Scene(house.begin(), size.widthPx(), size.heightPx());
        house.frame().themeProperty().subscribe(_ -> dress(scene, house));
        house.shell().fontPercentProperty().subscribe(_ -> dress(scene, house));
        stage.setTitle(texts.of("shell.title"));
        stage.setMinWidth(LEAST_WIDTH_PX);
        stage.setMinHeight(LEAST_HEIGHT_PX);
        stage.setMaximized(size.maximised());
        stage.setScene(scene);
        stage.setOnCloseRequest(
                event -> {
                    if (!house.mayClose()) {
                        event.consume();
                    }
                });
        stage.setOnHidden(_ -> end(stage, scene, house));
        stage.show();
        var hours = new Timeline(new KeyFrame(HOUR, _ -> house.daily()));
        hours.setCycleCount(Animation.INDEFINITE);
        hours.play();
    }

    private static void dress(Scene scene, WindowHouse house) {
        house.frame().themeProperty().get().dress(scene, house.shell().fontPercentProperty().get());
    }

    /// The window is gone; what was chosen is remembered, and what runs comes to its end.
    private static void end(Stage stage, Scene scene, WindowHouse house) {
        var window =
                new Window((int) scene.getWidth(), (int) scene.getHeight(), stage.isMaximized());
        house.keep(
                house.settings()
                        .with(window)
                        .with(house.theme())
                        .withFontPercent(house.shell().fontPercentProperty().get()));
        house.close();
    }

    private static void load(String font) {
        try (var stream = Shipped.font(font)) {
            Font.loadFont(stream, ANY_SIZE);
        } catch (IOException e) {
            throw new UncheckedIOException(font, e);
        }
    }
}
