package cn.cunce.ui.imports;

import cn.cunce.model.field.Catalogue;
import cn.cunce.model.field.CodeLists;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.Kind;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.value.Wording;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a column might be of which nobody knows what it is. Nothing is taken from it until a person
/// has agreed.
final class Guess {

    private static final int LEAST_LETTERS = 2;

    private final CodeLists codes;

    Guess(CodeLists codes) {
        this.codes = codes;
    }

    /// The fields that a sheet of this kind may carry, in the order of the form.
    static List<LedgerField<?>> fields(String kind) {
        return Catalogue.LEDGER.stream()
                .filter(field -> entities(kind).contains(field.entity()))
                .filter(field -> !field.derived())
                .filter(
                        field ->
                                !(field.kind() instanceof Kind.Ref)
                                        && !(field.kind() instanceof Kind.Refs)
                                        && !(field.kind() instanceof Kind.ByCode))
                .toList();
    }

    private static Set<Entity> entities(String kind) {
        return switch (kind) {
            case "village" -> Set.of(Entity.VILLAGE, Entity.VILLAGE_YEAR);
            case "groups" -> Set.of(Entity.NATURAL_VILLAGE);
            case "measures" -> Set.of(Entity.MEASURE, Entity.RESPONSIBLE);
            case "projects" -> Set.of(Entity.PROJECT);
            default ->
                    Set.of(
                            Entity.PERSON,
                            Entity.MEMBERSHIP,
                            Entity.HOUSEHOLD,
                            Entity.HOUSEHOLD_YEAR);
        };
    }

    /// @param taken fields that other columns are taken for
    /// @param samples values of the column
    Optional<LedgerField<?>> of(
            String header,
            List<String> samples,
            List<LedgerField<?>> fields,
            Collection<LedgerField<?>> taken) {
        var free = fields.stream().filter(field -> !taken.contains(field)).toList();
        var bare = Wording.bare(header);
        return free.stream()
                .filter(field -> resembles(bare, field))
                .findFirst()
                .or(() -> free.stream().filter(field -> fits(field, samples)).findFirst());
    }

    private static boolean resembles(String header, LedgerField<?> field) {
        var label = Wording.bare(field.label());
        return header.length() >= LEAST_LETTERS
                && label.length() >= LEAST_LETTERS
                && (header.contains(label) || label.contains(header));
    }

    /// Whether every value is a word of the field's list, or looks like a number of identity.
    private boolean fits(LedgerField<?> field, List<String> samples) {
        if (samples.isEmpty()) {
            return false;
        }
        if (field.kind() instanceof Kind.IdNumber) {
            return samples.stream().allMatch(text -> text.matches("\\d{17}[\\dXx]"));
        }
        return codes.of(field)
                .filter(list -> samples.stream().allMatch(text -> list.matchAll(text).isPresent()))
                .isPresent();
    }
}
