package cn.cunce.filing;

import cn.cunce.model.field.PersonFields;
import cn.cunce.model.ledger.HouseholdForm.Member;
import cn.cunce.model.value.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds identity numbers that stand more than once among the households of one file and year.
///
/// The error falls on the row whose birth date or sex the number contradicts, if there is one, else
/// on the later row; the other is told of it.
final class IdDuplicates {

    private record Bearer(HouseholdDraft household, int place) {

        Member member() {
            return household.form().members().get(place - 1);
        }

        int row() {
            return household.row(place).number();
        }

        String name() {
            return member().person().get(PersonFields.NAME).orElse("");
        }

        boolean isContradicted() {
            return household.isContradicted(row());
        }
    }

    static void find(List<HouseholdDraft> households) {
        Map<String, Bearer> first = new HashMap<>();
        Map<String, List<Bearer>> several = new HashMap<>();
        for (var household : households) {
            for (int place = 1; place <= household.form().members().size(); place++) {
                var bearer = new Bearer(household, place);
                bearer.member()
                        .person()
                        .get(PersonFields.ID_NUMBER)
                        .ifPresent(number -> note(number, bearer, first, several));
            }
        }
        several.values().forEach(IdDuplicates::judge);
    }

    private static void note(
            String number,
            Bearer bearer,
            Map<String, Bearer> first,
            Map<String, List<Bearer>> several) {
        var before = first.putIfAbsent(number, bearer);
        if (before != null) {
            several.computeIfAbsent(number, _ -> new ArrayList<>(List.of(before))).add(bearer);
        }
    }

    private static void judge(List<Bearer> bearers) {
        var rightful =
                bearers.stream()
                        .filter(bearer -> !bearer.isContradicted())
                        .findFirst()
                        .orElse(bearers.getFirst());
        var wrong = bearers.stream().filter(bearer -> bearer != rightful).toList();
        wrong.forEach(
                bearer ->
                        tell(
                                bearer,
                                Problem.of(
                                        code(bearer, rightful), rightful.row(), rightful.name())));
        var other = wrong.getFirst();
        tell(rightful, Problem.of("ID_DUPLICATE_OTHER", other.row(), other.name()));
    }

    private static String code(Bearer wrong, Bearer rightful) {
        return wrong.name().equals(rightful.name()) && wrong.household() != rightful.household()
                ? "PERSON_IN_TWO_HOUSEHOLDS"
                : "ID_DUPLICATE";
    }

    private static void tell(Bearer bearer, Problem problem) {
        var household = bearer.household();
        household
                .columns()
                .of(PersonFields.ID_NUMBER)
                .map(column -> CellAt.of(column, household.row(bearer.place())))
                .ifPresent(at -> household.found().at(at, PersonFields.ID_NUMBER.name(), problem));
    }

    private IdDuplicates() {}
}
