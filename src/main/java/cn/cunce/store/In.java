package cn.cunce.store;

import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/// Whether a word is one of a list.
final class In {

    static Term of(Term one, Term list) {
        var bad = Bad.of(one, list);
        if (Terms.anyNothing(one, list)) {
            return Terms.openCondition().orBad(bad);
        }
        var word = Terms.constantOf(one);
        var words = Terms.constantOf(list).map(some -> (List<?>) some);
        if (word.isPresent() && words.isPresent()) {
            return PlainTerm.constant(words.get().contains(word.get())).orBad(bad);
        }
        var field = text(one);
        var within =
                words.map(some -> in(field, some))
                        .orElseGet(
                                () ->
                                        word.map(w -> JsonText.holds(text(list), (String) w))
                                                .orElseGet(
                                                        () -> JsonText.holds(text(list), field)));
        return PlainTerm.of(DSL.field(within), bad);
    }

    /// Of no words, no; yet open as long as the word is.
    private static Condition in(Field<String> word, List<?> words) {
        return words.isEmpty()
                ? DSL.condition(DSL.when(word.isNotNull(), DSL.inline(false)))
                : word.in(JsonText.inlined(words));
    }

    private static Field<String> text(Term term) {
        return term.exact().value().coerce(String.class);
    }

    private In() {}
}
