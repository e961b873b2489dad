package cn.cunce.ui.targeting;

import cn.cunce.text.Pinyin;
import java.util.Optional;
import java.util.Set;

/// The name of somebody or something, as searches find it. Its pinyin is found out when somebody
/// types letters that may begin it: for all names of a county that would take many seconds.
final class Name {

    private final String name;
    private final Set<String> initials;
    private final Pinyin pinyin;
    private Optional<String> reading = Optional.empty();

    Name(String name, Pinyin pinyin) {
        this.name = name;
        this.initials = Set.copyOf(pinyin.initials(name));
        this.pinyin = pinyin;
    }

    /// A part of it, or the beginning of its initials or of its pinyin.
    ///
    /// @param word in small letters, not empty
    boolean fits(String word) {
        return name.contains(word)
                || isBegunBy(word)
                || (isBegunBy(word.substring(0, 1)) && reading().startsWith(word));
    }

    private boolean isBegunBy(String letters) {
        for (var each : initials) {
            if (each.startsWith(letters)) {
                return true;
            }
        }
        return false;
    }

    private String reading() {
        if (reading.isEmpty()) {
            reading = Optional.of(pinyin.reading(name).replace(" ", ""));
        }
        return reading.get();
    }

    /// People are named in it: a log must not carry it.
    @Override
    public String toString() {
        return "name of " + name.length();
    }
}
