package cn.cunce.ui.village;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.Kind;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.value.Money;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Changes one figure among those that stand by the codes of a list.
final class CodedFigures {

    /// What the field then says: nothing where the last figure was taken out; empty where what was
    /// typed is no figure.
    static Optional<Answers> with(LedgerField<?> field, Answers now, String code, String typed) {
        return field.kind() instanceof Kind.ByCode<?>(_, var each)
                ? with(field, each, now, code, typed)
                : Optional.empty();
    }

    private static <V> Optional<Answers> with(
            LedgerField<?> field, Kind<V> each, Answers now, String code, String typed) {
        var figures = new HashMap<String, Object>();
        if (now.values().get(field) instanceof Map<?, ?> before) {
            before.forEach((key, value) -> figures.put((String) key, value));
        }
        if (typed.isBlank()) {
            figures.remove(code);
        } else {
            var read = read(each, typed);
            if (read.isEmpty()) {
                return Optional.empty();
            }
            figures.put(code, read.get());
        }
        return Optional.of(figures.isEmpty() ? Answers.NONE : answers(field, figures));
    }

    private static <T> Answers answers(LedgerField<T> field, Map<String, Object> figures) {
        return Answers.NONE.with(field, field.kind().type().cast(figures));
    }

    private static <V> Optional<V> read(Kind<V> kind, String typed) {
        var plain =
                Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().replaceAll("[,\\s]", "");
        try {
            var figure = new BigDecimal(plain);
            if (figure.signum() < 0) {
                return Optional.empty();
            }
            return Optional.of(
                    kind instanceof Kind.Amount
                            ? kind.type().cast(Money.ofYuan(figure))
                            : kind.type().cast(figure.longValueExact()));
        } catch (ArithmeticException | NumberFormatException _) {
            return Optional.empty();
        }
    }

    private CodedFigures() {}
}
