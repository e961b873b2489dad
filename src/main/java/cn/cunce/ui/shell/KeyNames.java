package cn.cunce.ui.shell;

import cn.cunce.text.Texts;

/// What a key is called: as it is printed on it.
final class KeyNames {

    private KeyNames() {}

    static String of(String key, Texts texts) {
        return key.replace("Equals", "=")
                .replace("Minus", "−")
                .replace("Subtract", texts.of("shell.keypadMinus"))
                .replace("Add", texts.of("shell.keypadPlus"))
                .replace("Left", "←")
                .replace("Right", "→")
                .replace("Up", "↑")
                .replace("Down", "↓");
    }
}
