package cn.cunce.ui.entry;

import cn.cunce.text.Pinyin;
import javafx.scene.input.KeyCode;
import org.testfx.api.FxRobot;

/// The keyboard of a test, which counts what a person would press: of a Chinese word its pinyin and
/// the key that chooses it.
public final class Keyboard {

    private final FxRobot robot;
    private final Pinyin pinyin = new Pinyin();
    private int pressed;

    public Keyboard(FxRobot robot) {
        this.robot = robot;
    }

    public Keyboard write(String text) {
        pressed += text.matches("[\\x20-\\x7e]*") ? text.length() : letters(text) + 1;
        robot.write(text, 0);
        return this;
    }

    public Keyboard press(KeyCode... keys) {
        for (var key : keys) {
            pressed++;
            robot.type(key);
        }
        return this;
    }

    /// Writes each, with Enter after it.
    public Keyboard lines(String... texts) {
        for (var text : texts) {
            write(text).press(KeyCode.ENTER);
        }
        return this;
    }

    public int pressed() {
        return pressed;
    }

    private int letters(String text) {
        return pinyin.reading(text).replace(" ", "").length();
    }
}
