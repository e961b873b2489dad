package cn.cunce.text;

import cn.cunce.model.field.Catalogue;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.LedgerField;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The words for a fact that a ruling lacks, from the name that it has there.
final class MissingText {

    private static final String PARAMETER = "param.";
    private static final String PERSON = "person:";
    private static final String PART_OF_SUM = "其中：";

    private final Texts texts;
    private final UnaryOperator<String> parameterTitle;

    MissingText(Texts texts, UnaryOperator<String> parameterTitle) {
        this.texts = texts;
        this.parameterTitle = parameterTitle;
    }

    /// @param name `entity.key`, `person:NAME.key` or `param.key`, each perhaps with `@year`
    String of(String name) {
        var at = name.lastIndexOf('@');
        var year = at < 0 ? "" : name.substring(at + 1);
        var what = at < 0 ? name : name.substring(0, at);
        if (what.startsWith(PARAMETER)) {
            return parameter(what.substring(PARAMETER.length()), year);
        }
        var words = what.startsWith(PERSON) ? person(what) : field(what);
        return year.isEmpty() ? words : texts.of("reason.inYear", year, words);
    }

    private String parameter(String key, String year) {
        var title = parameterTitle.apply(key);
        return year.isEmpty()
                ? texts.of("reason.unset", title)
                : texts.of("reason.unsetInYear", title, year);
    }

    /// A name may have dots in it, and a key too: the longest key that there is counts.
    private String person(String name) {
        for (var dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
            var field = personField(name.substring(dot + 1));
            if (field.isPresent()) {
                var who = who(name.substring(PERSON.length(), dot));
                return texts.of("reason.ofMember", who, label(field.get()));
            }
        }
        return name;
    }

    private static Optional<LedgerField<?>> personField(String key) {
        return Catalogue.LEDGER
                .find(Entity.PERSON, key)
                .or(() -> Catalogue.LEDGER.find(Entity.MEMBERSHIP, key));
    }

    /// Of two of one name, the second is called `name#2`.
    private String who(String named) {
        var mark = named.lastIndexOf('#');
        var name = mark < 0 ? named : named.substring(0, mark);
        var shown = name.isEmpty() ? texts.of("reason.noName") : name;
        return mark < 0 ? shown : texts.of("reason.namesake", shown, named.substring(mark + 1));
    }

    private String field(String name) {
        return Catalogue.LEDGER.named(name).map(this::whose).orElse(name);
    }

    private String whose(LedgerField<?> field) {
        return switch (field.entity()) {
            case PERSON, MEMBERSHIP ->
                    texts.of("reason.ofMember", texts.of("reason.member"), label(field));
            case NATURAL_VILLAGE ->
                    texts.of("reason.ofMember", texts.of("reason.naturalVillage"), label(field));
            case DEMAND -> texts.of("reason.ofMember", texts.of("reason.demand"), label(field));
            case MEASURE -> texts.of("reason.ofMember", texts.of("reason.measure"), label(field));
            default -> label(field);
        };
    }

    static String label(LedgerField<?> field) {
        var label = field.label();
        return label.startsWith(PART_OF_SUM) ? label.substring(PART_OF_SUM.length()) : label;
    }
}
