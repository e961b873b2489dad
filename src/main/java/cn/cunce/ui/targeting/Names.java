package cn.cunce.ui.targeting;

import cn.cunce.text.Pinyin;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Names as searches find them: each once, though many people of a county bear it.
final class Names {

    private final Pinyin pinyin;
    private final Map<String, Name> known = new HashMap<>();

    Names(Pinyin pinyin) {
        this.pinyin = pinyin;
    }

    List<Name> of(List<String> names) {
        return names.stream()
                .map(name -> known.computeIfAbsent(name, one -> new Name(one, pinyin)))
                .toList();
    }
}
