package cn.cunce.ui.packs;

import cn.cunce.model.rule.Subject;
import cn.cunce.text.Texts;

/// Whom a rule is asked about, in words.
final class SubjectWords {

    static String of(Texts texts, Subject.Kind kind) {
        return switch (kind) {
            case HOUSEHOLD -> texts.of("packs.household");
            case PERSON -> texts.of("packs.person");
            case VILLAGE -> texts.of("packs.village");
        };
    }

    private SubjectWords() {}
}
