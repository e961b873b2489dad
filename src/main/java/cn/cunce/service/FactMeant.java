package cn.cunce.service;

import cn.cunce.model.field.Catalogue;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.Owners;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.rule.FactName;
import java.util.HashSet;
import java.util.Optional;
import java.util.regex.Pattern;

/// Why a name leads to no fact of the book, so that it can be written another way.
public sealed interface FactMeant {

    /// No such thing is kept; perhaps another name was meant.
    record Unknown(Optional<String> near) implements FactMeant {}

    /// It is worked out from others, and cannot be told.
    record Computed(LedgerField<?> field) implements FactMeant {}

    /// It is asked of a household, and none was named.
    record OfHousehold(LedgerField<?> field) implements FactMeant {}

    /// Nobody is called so on the day, or several are.
    record Nobody(String who) implements FactMeant {}

    /// @param subject of whom it was asked
    /// @param name that leads nowhere
    static FactMeant of(RecordId subject, String name) {
        return FactName.parse(name)
                .map(fact -> of(subject, fact))
                .orElseGet(() -> new Unknown(Key.near(name)));
    }

    private static FactMeant of(RecordId subject, FactName fact) {
        var field = fact.field();
        if (field.derived()) {
            return new Computed(field);
        }
        if (subject.entity() != Entity.HOUSEHOLD && isOfHousehold(field.entity())) {
            return new OfHousehold(field);
        }
        return fact.isOfMember() ? new Nobody(fact.who()) : new Unknown(Optional.empty());
    }

    private static boolean isOfHousehold(Entity entity) {
        return switch (entity) {
            case HOUSEHOLD, HOUSEHOLD_YEAR, MEDICAL_CLAIM -> true;
            default -> Owners.HOUSEHOLD.containsKey(entity);
        };
    }

    /// The parts of a name, of which only what is asked may be misspelt.
    ///
    /// @param who with its colon; empty where nobody is named
    /// @param year with its sign; empty for that of the day
    record Key(String kind, String who, String asked, String year) {

        private static final Pattern FORM =
                Pattern.compile("([a-zA-Z]+)(:.*)?\\.([a-zA-Z0-9]+)(@\\d{4})?", Pattern.DOTALL);

        static Optional<String> near(String name) {
            var parts = FORM.matcher(name);
            if (!parts.matches()) {
                return Optional.empty();
            }
            var key =
                    new Key(
                            parts.group(1),
                            Optional.ofNullable(parts.group(2)).orElse(""),
                            parts.group(3),
                            Optional.ofNullable(parts.group(4)).orElse(""));
            return key.near();
        }

        private Optional<String> near() {
            var known = new HashSet<String>();
            Catalogue.LEDGER.stream()
                    .filter(field -> !field.derived())
                    .forEach(field -> known.add(field.entity().key() + "." + field.key()));
            Catalogue.LEDGER
                    .kept(Entity.MEMBERSHIP)
                    .forEach(field -> known.add(Entity.PERSON.key() + "." + field.key()));
            return Meant.by(kind + "." + asked, known).map(this::written);
        }

        private String written(String meant) {
            var dot = meant.indexOf('.');
            return meant.substring(0, dot) + who + meant.substring(dot) + year;
        }
    }
}
