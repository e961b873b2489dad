package cn.cunce.ui.entry;

import cn.cunce.text.Pinyin;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.input.KeyCode;
import org.testfx.api.FxRobot;

/// The keyboard of a test, which counts what a person would press: of a Chinese word its pinyin and
/// the key that chooses it.
public final class Keyboard {

    private final FxRobot robot;
    private final Pinyin pinyin = new Pinyin();
    private final Map<String, Integer> groups = new LinkedHashMap<>();
    private int pressed;
    private int counted;

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

    /// What was pressed since the last group belongs to this one.
    public Keyboard group(String name) {
        groups.merge(name, pressed - counted, Integer::sum);
        counted = pressed;
        return this;
    }

    /// Keys by group, and of all.
    public String told() {
        return groups + ", all: " + pressed;
    }

    public int pressed() {
        return pressed;
    }

    private int letters(String text) {
        return pinyin.reading(text).replace(" ", "").length();
    }
}
