package cn.cunce.model.rule;

import cn.cunce.model.field.Catalogue;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.LedgerField;
import java.util.Optional;
import java.util.regex.Pattern;

/// The name by which rulings call a fact: `householdYear.wageIncome@2016`, `person:杨秀英.health`.
///
/// @param field what is asked; of a person what is said of him, or of his membership
/// @param who name of the member, project, plot or whatever is told one by one; empty for a
///     household or village, and for what has no name
/// @param place of it among all of its kind, from 1, where the name does not tell; else 0
/// @param year another than that of the question
public record FactName(LedgerField<?> field, String who, int place, Optional<Integer> year) {

    private static final Pattern OF_ONE = Pattern.compile("([a-zA-Z]+):(.*)", Pattern.DOTALL);
    private static final Optional<Integer> NO_YEAR = Optional.empty();

    /// Empty for what is no fact of the ledger, as a parameter.
    public static Optional<FactName> parse(String name) {
        var at = name.lastIndexOf('@');
        var isYear = at >= 0 && name.substring(at + 1).matches("\\d{4}");
        var year = isYear ? Optional.of(Integer.valueOf(name.substring(at + 1))) : NO_YEAR;
        var what = isYear ? name.substring(0, at) : name;
        var ofOne = OF_ONE.matcher(what);
        return ofOne.matches()
                ? ofOne(ofOne.group(1), ofOne.group(2), year)
                : Catalogue.LEDGER.named(what).map(field -> new FactName(field, "", 0, year));
    }

    /// A name may have dots in it, and so has many a key: the first that leaves a key.
    private static Optional<FactName> ofOne(String kind, String named, Optional<Integer> year) {
        for (var dot = named.indexOf('.'); dot >= 0; dot = named.indexOf('.', dot + 1)) {
            var key = named.substring(dot + 1);
            var field = Catalogue.LEDGER.named(kind + "." + key).or(() -> membership(kind, key));
            if (field.isPresent()) {
                return Optional.of(of(field.get(), named.substring(0, dot), year));
            }
        }
        return Optional.empty();
    }

    private static Optional<LedgerField<?>> membership(String kind, String key) {
        return kind.equals(Entity.PERSON.key())
                ? Catalogue.LEDGER.find(Entity.MEMBERSHIP, key)
                : Optional.empty();
    }

    private static FactName of(LedgerField<?> field, String who, Optional<Integer> year) {
        var mark = who.lastIndexOf('#');
        var isPlace = mark >= 0 && who.substring(mark + 1).matches("\\d{1,6}");
        return isPlace
                ? new FactName(
                        field,
                        who.substring(0, mark),
                        Integer.parseInt(who.substring(mark + 1)),
                        year)
                : new FactName(field, who, 0, year);
    }

    /// Whether it is asked of one of the members.
    public boolean isOfMember() {
        return field.entity() == Entity.PERSON || field.entity() == Entity.MEMBERSHIP;
    }
}
