package cn.cunce.text;

import cn.cunce.model.field.Catalogue;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.value.Problem;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The words for a fact that a ruling lacks, from the name that it has there.
final class MissingText {

    private static final String PARAMETER = "param.";
    private static final String FINDING = "finding.";
    private static final String FULL_STOP = "。";
    private static final String PART_OF_SUM = "其中：";

    private final Texts texts;
    private final UnaryOperator<String> parameterTitle;

    MissingText(Texts texts, UnaryOperator<String> parameterTitle) {
        this.texts = texts;
        this.parameterTitle = parameterTitle;
    }

    /// @param name `entity.key`, `person:NAME.key` or `param.key`, each perhaps with `@year`; or
    ///     the code of what makes the records useless for counting
    String of(String name) {
        if (name.indexOf('.') < 0) {
            return contradiction(name);
        }
        var at = name.lastIndexOf('@');
        var year = at < 0 ? "" : name.substring(at + 1);
        var what = at < 0 ? name : name.substring(0, at);
        if (what.startsWith(PARAMETER)) {
            return parameter(what.substring(PARAMETER.length()), year);
        }
        var words = what.indexOf(':') < 0 ? field(what) : ofOne(what);
        return year.isEmpty() ? words : texts.of("reason.inYear", year, words);
    }

    private String contradiction(String code) {
        if (!texts.has(FINDING + code)) {
            return code;
        }
        var sentence = texts.of(Problem.of(code, texts.of("reason.someAmount")));
        return sentence.endsWith(FULL_STOP)
                ? sentence.substring(0, sentence.length() - FULL_STOP.length())
                : sentence;
    }

    private String parameter(String key, String year) {
        var title = parameterTitle.apply(key);
        return year.isEmpty()
                ? texts.of("reason.unset", title)
                : texts.of("reason.unsetInYear", title, year);
    }

    /// A name may have dots in it, and a key too: the longest key that there is counts.
    private String ofOne(String name) {
        var colon = name.indexOf(':');
        var kind = name.substring(0, colon);
        for (var dot = name.indexOf('.', colon); dot >= 0; dot = name.indexOf('.', dot + 1)) {
            var field = field(kind, name.substring(dot + 1));
            if (field.isPresent()) {
                var who = who(name.substring(colon + 1, dot));
                return texts.of("reason.ofMember", who, label(field.get()));
            }
        }
        return name;
    }

    /// Of a person what is said of his membership, too.
    private static Optional<LedgerField<?>> field(String kind, String key) {
        return Catalogue.LEDGER
                .named(kind + "." + key)
                .or(
                        () ->
                                kind.equals(Entity.PERSON.key())
                                        ? Catalogue.LEDGER.find(Entity.MEMBERSHIP, key)
                                        : Optional.empty());
    }

    /// Of those who share a name, or have none, the place in the list tells which: `石香#2`.
    String who(String named) {
        var mark = named.lastIndexOf('#');
        if (mark < 0) {
            return named.isEmpty() ? texts.of("reason.noName") : named;
        }
        var place = named.substring(mark + 1);
        return mark == 0
                ? texts.of("reason.unnamed", place)
                : texts.of("reason.namesake", named.substring(0, mark), place);
    }

    private String field(String name) {
        return Catalogue.LEDGER.named(name).map(this::whose).orElse(name);
    }

    private String whose(LedgerField<?> field) {
        return switch (field.entity()) {
            case PERSON, MEMBERSHIP, NATURAL_VILLAGE, DEMAND, MEASURE ->
                    texts.of("reason.ofMember", kind(field.entity().key()), label(field));
            default -> label(field);
        };
    }

    /// What is asked one by one.
    ///
    /// @param entity its key
    String kind(String entity) {
        return switch (entity) {
            case "naturalVillage" -> texts.of("reason.naturalVillage");
            case "measure" -> texts.of("reason.measure");
            case "demand" -> texts.of("reason.demand");
            default -> texts.of("reason.member");
        };
    }

    static String label(LedgerField<?> field) {
        var label = field.label();
        return label.startsWith(PART_OF_SUM) ? label.substring(PART_OF_SUM.length()) : label;
    }
}
