package cn.cunce.ui.packs;

import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.Parameter;
import cn.cunce.service.CheckPack.Checked;
import cn.cunce.service.TestPack.Which;
import java.nio.file.Path;
import java.util.Optional;

/// A pack in the list.
///
/// @param folder of a pack on the disk; empty for a shipped one
/// @param ofBook whether the open book is decided by it
record PackRow(Checked checked, Optional<Path> folder, boolean ofBook) {

    /// What is to be known of a pack first, and the text key of its word.
    enum State {
        FAULTY("packs.faulty"),
        EXAMPLE("packs.example"),
        UNFINISHED("packs.unfinished"),
        SOUND("packs.sound");

        private final String key;

        State(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }
    }

    State state() {
        if (checked.pack().isEmpty()) {
            return State.FAULTY;
        }
        var pack = checked.pack().get();
        if (pack.example()) {
            return State.EXAMPLE;
        }
        return pack.unfinished() ? State.UNFINISHED : State.SOUND;
    }

    String title() {
        return checked.pack().map(Pack::title).orElse(checked.id());
    }

    String version() {
        return checked.pack().map(Pack::version).orElse("");
    }

    int rules() {
        return checked.pack().map(pack -> pack.rules().size()).orElse(0);
    }

    int measures() {
        return checked.pack().map(pack -> pack.measures().size()).orElse(0);
    }

    int parameters() {
        return checked.pack().map(pack -> pack.parameters().size()).orElse(0);
    }

    /// Parameters that nobody has set.
    int unset() {
        return checked.pack().map(PackRow::unset).orElse(0);
    }

    private static int unset(Pack pack) {
        return (int)
                pack.parameters().values().stream()
                        .map(Parameter::values)
                        .filter(values -> values.isEmpty())
                        .count();
    }

    Which which() {
        return new Which(checked.id(), folder);
    }

    boolean isSame(PackRow other) {
        return which().equals(other.which());
    }
}
