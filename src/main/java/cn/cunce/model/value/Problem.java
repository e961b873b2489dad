package cn.cunce.model.value;

import java.util.List;

/// What is wrong or worth saying, as a code that stays for ever and what varies in its sentence.
///
/// @param code key of the sentence in the text bundle: `finding.<code>`
/// @param args what the sentence mentions, in its order; never an identity or bank number in full
public record Problem(String code, List<Object> args) {

    public Problem {
        args = List.copyOf(args);
    }

    public static Problem of(String code, Object... args) {
        return new Problem(code, List.of(args));
    }
}
