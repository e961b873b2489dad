package cn.cunce.text;

import static java.util.stream.Collectors.joining;

import cn.cunce.model.field.Catalogue;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.value.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The words for a fact that a ruling lacks, from the name that it has there.
final class MissingText {

    /// More than these are only counted.
    private static final int MOST = 5;

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
        var one = one(name);
        if (one.isPresent()) {
            return texts.of("reason.ofMember", who(one.get().who()), asked(one.get()));
        }
        var at = name.lastIndexOf('@');
        var year = at < 0 ? "" : name.substring(at + 1);
        var what = at < 0 ? name : name.substring(0, at);
        if (what.startsWith(PARAMETER)) {
            return parameter(what.substring(PARAMETER.length()), year);
        }
        return year.isEmpty() ? field(what) : texts.of("reason.inYear", year, field(what));
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

    /// The words for several, those of one kind joined: 健康状况（石香、毛香）.
    List<String> of(List<String> names) {
        var askedOf = new LinkedHashMap<String, List<String>>();
        for (var name : names) {
            var one = one(name);
            var words = one.map(this::asked).orElseGet(() -> of(name));
            var who = askedOf.computeIfAbsent(words, _ -> new ArrayList<>());
            one.map(One::who).map(this::who).ifPresent(who::add);
        }
        return askedOf.entrySet().stream()
                .map(each -> askedOf(each.getValue(), each.getKey()))
                .toList();
    }

    private String askedOf(List<String> who, String words) {
        return switch (who.size()) {
            case 0 -> words;
            case 1 -> texts.of("reason.ofMember", who.getFirst(), words);
            default -> texts.of("reason.ofMembers", words, some(who));
        };
    }

    /// The first of several words, and how many there are.
    String some(List<String> words) {
        var joined = words.stream().limit(MOST).collect(joining("、"));
        return words.size() <= MOST ? joined : texts.of("reason.andMore", joined, words.size());
    }

    /// A fact of one of several.
    private record One(String who, LedgerField<?> field, String year) {}

    private String asked(One one) {
        var words = label(one.field());
        return one.year().isEmpty() ? words : texts.of("reason.inYear", one.year(), words);
    }

    /// A name may have dots in it, and a key too: the longest key that there is counts.
    private static Optional<One> one(String name) {
        var colon = name.indexOf(':');
        var at = name.lastIndexOf('@');
        var end = at < 0 ? name.length() : at;
        var year = at < 0 ? "" : name.substring(at + 1);
        for (var dot = name.indexOf('.', colon);
                colon >= 0 && dot >= 0 && dot < end;
                dot = name.indexOf('.', dot + 1)) {
            var field = field(name.substring(0, colon), name.substring(dot + 1, end));
            if (field.isPresent()) {
                return Optional.of(new One(name.substring(colon + 1, dot), field.get(), year));
            }
        }
        return Optional.empty();
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
            case "slopePlot" -> texts.of("reason.slopePlot");
            case "medicalClaim" -> texts.of("reason.medicalClaim");
            case "alert" -> texts.of("reason.alert");
            case "loan" -> texts.of("reason.loan");
            case "training" -> texts.of("reason.training");
            case "meeting" -> texts.of("reason.meeting");
            case "project" -> texts.of("reason.project");
            default -> texts.of("reason.member");
        };
    }

    static String label(LedgerField<?> field) {
        var label = field.label();
        return label.startsWith(PART_OF_SUM) ? label.substring(PART_OF_SUM.length()) : label;
    }
}
