package cn.cunce.ui.imports;

import cn.cunce.model.field.LedgerField;
import cn.cunce.model.ledger.ColumnGround;
import cn.cunce.model.ledger.Finding;
import cn.cunce.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A column of a sheet: what stands in it, what it is taken for and why.
///
/// @param index from 0
/// @param header empty where nothing stands over its values
/// @param samples up to three different values
/// @param field empty if nothing is taken from it
/// @param guess what it might be, to be agreed to
/// @param unread words of it that no code list knows, with how often each stands there
record ColumnLine(
        int index,
        String letters,
        String header,
        List<String> samples,
        Optional<LedgerField<?>> field,
        boolean checkedOnly,
        ColumnGround ground,
        Optional<LedgerField<?>> guess,
        List<Unread> unread) {

    record Unread(String word, int cells) {}

    private static final Set<String> UNREAD =
            Set.of("ENUM_UNKNOWN", "ETHNIC_UNKNOWN", "CODE_NUMBER_ONLY");

    /// Whether a finding is about a word that no code list knows.
    static boolean isUnread(Finding finding) {
        return UNREAD.contains(finding.code());
    }

    /// What is taken from it, in words.
    String taken(Texts texts) {
        if (checkedOnly) {
            return texts.of("import.checkedOnly");
        }
        return field.map(LedgerField::label)
                .or(() -> guess.map(maybe -> texts.of("import.maybe", maybe.label())))
                .orElseGet(() -> texts.of("import.notTaken"));
    }

    /// Text key of how sure it is.
    String confidenceKey() {
        return switch (ground) {
            case LABEL -> "import.sure";
            case TOLD -> "import.told";
            case SYNONYM -> "import.probable";
            case BESIDE -> "import.beside";
            case LEFT_OUT -> "import.leftOut";
            case TWICE, NONE -> guess.isPresent() ? "import.guessed" : "import.unmatched";
        };
    }

    /// Text key of why.
    String whyKey() {
        return switch (ground) {
            case LABEL -> "import.whyLabel";
            case TOLD -> "import.whyTold";
            case SYNONYM -> "import.whySynonym";
            case BESIDE -> "import.whyBeside";
            case LEFT_OUT -> "import.whyLeftOut";
            case TWICE -> "import.whyTwice";
            case NONE -> whyNot();
        };
    }

    private String whyNot() {
        if (header.isEmpty()) {
            return "import.whyNoHeader";
        }
        return guess.isPresent() ? "import.whyGuess" : "import.whyNone";
    }

    /// The style of its confidence.
    String style() {
        return switch (ground) {
            case LABEL, TOLD -> "good-text";
            case SYNONYM -> "told-text";
            case BESIDE, LEFT_OUT -> "hint";
            case TWICE, NONE -> "look-text";
        };
    }
}
