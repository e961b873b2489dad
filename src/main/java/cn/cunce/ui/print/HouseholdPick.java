package cn.cunce.ui.print;

import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.service.HouseholdLine;
import cn.cunce.ui.print.PrintWish.Scope;
import cn.cunce.ui.print.PrintWish.Whom;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds the households that are meant among those of a village.
///
/// @param all by number
record HouseholdPick(List<Household> all) {

    record Household(RecordId id, String number, String group) {

        static Optional<Household> of(HouseholdLine line) {
            var said = line.form().household();
            return line.form()
                    .id()
                    .map(
                            id ->
                                    new Household(
                                            id,
                                            said.get(HouseholdFields.NATIONAL_HOUSEHOLD_NO)
                                                    .orElse(""),
                                            said.get(HouseholdFields.GROUP_NAME).orElse("")));
        }
    }

    /// @param unknown numbers that nobody has, as typed
    record Picked(List<RecordId> households, List<String> unknown) {}

    private static final Pattern APART = Pattern.compile("[\\s,，、;；]+");
    private static final Pattern RANGE = Pattern.compile("(\\d{1,9})[-—–~～](\\d{1,9})");

    static final HouseholdPick NOBODY = new HouseholdPick(List.of());

    HouseholdPick {
        all = List.copyOf(all);
    }

    static HouseholdPick of(List<HouseholdLine> lines) {
        return new HouseholdPick(
                lines.stream().map(Household::of).flatMap(Optional::stream).toList());
    }

    /// Groups in the order of their first households.
    List<String> groups() {
        return all.stream()
                .map(Household::group)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    /// @param handed households from the screen before, in its order
    Picked pick(Whom whom, List<RecordId> handed) {
        return switch (whom.scope()) {
            case WHOLE -> new Picked(ids(all.stream(), whom), List.of());
            case HANDED -> handed(whom, handed);
            case NUMBERED -> numbered(whom);
        };
    }

    private Picked handed(Whom whom, List<RecordId> handed) {
        Map<RecordId, Household> known = new HashMap<>();
        all.forEach(household -> known.put(household.id(), household));
        var found = handed.stream().flatMap(id -> Optional.ofNullable(known.get(id)).stream());
        return new Picked(ids(found, whom), List.of());
    }

    private Picked numbered(Whom whom) {
        var words = APART.splitAsStream(whom.numbers()).filter(word -> !word.isEmpty()).toList();
        var found = words.stream().flatMap(this::named).distinct();
        var unknown = words.stream().filter(word -> named(word).findAny().isEmpty());
        return new Picked(ids(found, whom), unknown.toList());
    }

    private Stream<Household> named(String word) {
        var range = RANGE.matcher(word);
        if (range.matches()) {
            var from = Integer.parseInt(range.group(1));
            var to = Integer.parseInt(range.group(2));
            return all.stream().filter(household -> isBetween(household.number(), from, to));
        }
        return all.stream().filter(household -> household.number().equals(word));
    }

    private static boolean isBetween(String number, int from, int to) {
        return number.matches("\\d{1,9}")
                && Integer.parseInt(number) >= from
                && Integer.parseInt(number) <= to;
    }

    private static List<RecordId> ids(Stream<Household> found, Whom whom) {
        var ofGroup =
                found.filter(
                                household ->
                                        whom.group().isEmpty()
                                                || household.group().equals(whom.group()))
                        .toList();
        var inOrder = whom.byGroup() ? byGroup(ofGroup) : ofGroup;
        return inOrder.stream().map(Household::id).toList();
    }

    /// Each group in one piece, in the order of their first households.
    private static List<Household> byGroup(List<Household> households) {
        var groups =
                households.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Household::group, LinkedHashMap::new, Collectors.toList()));
        return groups.values().stream().flatMap(List::stream).toList();
    }

    /// Whether this is all of them, so that paper need not say which.
    static boolean isEverybody(Whom whom) {
        return whom.scope() == Scope.WHOLE && whom.group().isEmpty();
    }
}
