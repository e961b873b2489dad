package cn.cunce.ui.entry;

import java.util.Optional;

/// How an answer came onto a sheet where it is more than what a person typed there.
sealed interface Origin {

    /// The program filled it in from another answer; a person who types something else is right.
    record Automatic() implements Origin {}

    /// 去年: taken over from an earlier year, and not yet looked at.
    record Carried() implements Origin {}

    /// The book has an answer of an earlier year, and it is asked anew: not shown, and kept until
    /// somebody says otherwise.
    record Withheld() implements Origin {}

    /// Typed as a sum.
    ///
    /// @param sum as it was typed: `3200*10`
    record Summed(String sum) implements Origin {}

    Origin AUTOMATIC = new Automatic();
    Origin CARRIED = new Carried();
    Origin WITHHELD = new Withheld();

    /// As a draft keeps it.
    default String word() {
        return switch (this) {
            case Automatic _ -> "automatic";
            case Carried _ -> "carried";
            case Withheld _ -> "withheld";
            case Summed(var sum) -> "=" + sum;
        };
    }

    /// Empty for what no draft of this version writes.
    static Optional<Origin> of(String word) {
        return switch (word) {
            case "automatic" -> Optional.of(AUTOMATIC);
            case "carried" -> Optional.of(CARRIED);
            case "withheld" -> Optional.of(WITHHELD);
            default ->
                    word.startsWith("=")
                            ? Optional.of(new Summed(word.substring(1)))
                            : Optional.empty();
        };
    }
}
