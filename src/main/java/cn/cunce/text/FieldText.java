package cn.cunce.text;

import static java.util.stream.Collectors.joining;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.CodeLists;
import cn.cunce.model.field.Doubts;
import cn.cunce.model.field.Kind;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.RecordFields;
import cn.cunce.model.value.Money;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The value of a field as people read it, the same on screen, in workbooks and on paper.
///
/// The label of a code, never its alias; 是 or 否; money `1234.50`; a date in ISO form as far as it
/// is known; several words joined by 、; a map as `汉族 12、苗族 30`. Masking is not done here.
public final class FieldText {

    private static final String BETWEEN = "、";

    private final Texts texts;
    private final CodeLists codes;

    public FieldText(Texts texts, CodeLists codes) {
        this.texts = texts;
        this.codes = codes;
    }

    /// Empty where the field has no value.
    public Optional<String> of(LedgerField<?> field, Answers answers) {
        return answers.get(field).map(value -> shown(field, value));
    }

    /// Of another record its id: who knows that record puts its name there.
    public <T> String of(LedgerField<T> field, T value) {
        return shown(field, field.kind().canonical(value));
    }

    private String shown(LedgerField<?> field, Object value) {
        return RecordFields.doubts(field.entity()).filter(field::equals).isPresent()
                ? each(doubts(field, (Collection<?>) value).entrySet(), this::doubt)
                : shown(field.kind(), value);
    }

    private static Map<LedgerField<?>, String> doubts(LedgerField<?> field, Collection<?> kept) {
        return Doubts.read(field.entity(), kept.stream().map(Object::toString).toList());
    }

    /// What is doubted is called by its label: 务工月数（他说 9 还是 10）.
    private String doubt(Map.Entry<LedgerField<?>, String> doubt) {
        return doubt.getValue().isEmpty()
                ? doubt.getKey().label()
                : texts.of("common.doubt", doubt.getKey().label(), doubt.getValue());
    }

    private String shown(Kind<?> kind, Object value) {
        return switch (kind) {
            case Kind.Text _, Kind.IdNumber _, Kind.Count _, Kind.Date _, Kind.Ref _ ->
                    value.toString();
            case Kind.Decimal _ -> ((BigDecimal) value).toPlainString();
            case Kind.Amount _ -> ((Money) value).yuan().toPlainString();
            case Kind.YesNo _ -> texts.of((Boolean) value ? "common.yes" : "common.no");
            case Kind.Code(var list) -> label(list, value);
            case Kind.Codes(var list) -> each((Collection<?>) value, code -> label(list, code));
            case Kind.Texts _, Kind.Refs _ -> each((Collection<?>) value, Object::toString);
            case Kind.ByCode<?>(var list, var counted) ->
                    each(
                            ((Map<?, ?>) value).entrySet(),
                            pair ->
                                    label(list, pair.getKey())
                                            + " "
                                            + shown(counted, pair.getValue()));
        };
    }

    /// A code that the list no longer has stands for itself.
    private String label(String list, Object code) {
        return codes.of(list).label((String) code).orElse((String) code);
    }

    private static <E> String each(Collection<E> values, Function<? super E, String> shown) {
        return values.stream().map(shown).collect(joining(BETWEEN));
    }
}
