package cn.cunce.model.value;

import java.util.List;
import java.util.function.Function;

/// What came of reading a text that a person wrote.
///
/// Blank is not an error: an empty cell means "not recorded", and rules must be able to say so.
public sealed interface Reading<T> {

    /// @param remarks what was put right without loss on the way, to be said once
    record Value<T>(T value, List<Problem> remarks) implements Reading<T> {
        public Value {
            remarks = List.copyOf(remarks);
        }
    }

    record Blank<T>() implements Reading<T> {}

    /// A word that says that the writer did not know: 不详, 未知, “-”.
    record Unknown<T>(String original) implements Reading<T> {}

    /// A word that says that the question does not apply: 学龄前儿童 under 文化程度.
    record NotApplicable<T>(String original) implements Reading<T> {}

    /// Two readings remain, and a person must choose.
    record Ambiguous<T>(Problem problem) implements Reading<T> {}

    record Bad<T>(Problem problem) implements Reading<T> {}

    /// The same of what the value becomes.
    default <U> Reading<U> map(Function<? super T, ? extends U> change) {
        return switch (this) {
            case Value<T>(var value, var remarks) -> new Value<>(change.apply(value), remarks);
            case Blank<T> _ -> new Blank<>();
            case Unknown<T>(var original) -> new Unknown<>(original);
            case NotApplicable<T>(var original) -> new NotApplicable<>(original);
            case Ambiguous<T>(var problem) -> new Ambiguous<>(problem);
            case Bad<T>(var problem) -> new Bad<>(problem);
        };
    }

    static <T> Reading<T> value(T value, Problem... remarks) {
        return new Value<>(value, List.of(remarks));
    }

    static <T> Reading<T> blank() {
        return new Blank<>();
    }

    static <T> Reading<T> unknown(String original) {
        return new Unknown<>(original);
    }

    static <T> Reading<T> ambiguous(String code, Object... args) {
        return new Ambiguous<>(new Problem(code, List.of(args)));
    }

    static <T> Reading<T> bad(String code, Object... args) {
        return new Bad<>(new Problem(code, List.of(args)));
    }
}
