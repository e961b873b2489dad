package cn.cunce.model.rule;

import java.util.List;
import java.util.Optional;

/// Small reasons for tests.
public final class Explanations {

    public static Explanation fact(String name, String title, String value) {
        return new Explanation(
                Explanation.Kind.FACT,
                name,
                title,
                "",
                0,
                Optional.empty(),
                Optional.of(value),
                "",
                List.of(),
                List.of(),
                List.of());
    }

    /// A rule and the word that holds.
    public static Explanation rule(String title, Verdict verdict, Explanation... parts) {
        var word =
                new Explanation(
                        Explanation.Kind.WORD,
                        "EXIT",
                        "可退出",
                        "",
                        0,
                        Optional.of(verdict),
                        Optional.empty(),
                        "",
                        List.of("CS-37"),
                        List.of(),
                        List.of(parts));
        return new Explanation(
                Explanation.Kind.RULE,
                "exit",
                title,
                "",
                0,
                Optional.of(verdict),
                Optional.empty(),
                "",
                List.of("CS-36"),
                List.of(),
                List.of(word));
    }

    private Explanations() {}
}
