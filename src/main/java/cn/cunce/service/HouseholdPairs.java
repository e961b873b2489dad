package cn.cunce.service;

import static cn.cunce.model.field.HouseholdFields.NATIONAL_HOUSEHOLD_NO;
import static cn.cunce.model.field.PersonFields.ID_NUMBER;
import static cn.cunce.model.field.PersonFields.NAME;

import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.ledger.SheetHousehold;
import cn.cunce.model.value.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds for the households of a sheet those of the book: by their members, then by 户编号. No
/// household of the book is taken twice.
final class HouseholdPairs {

    /// What a household of the sheet was found to be.
    ///
    /// @param household empty for one that is new
    /// @param numberOfOthers whether the number belongs to a household of entirely different people
    record Pair(SheetHousehold told, Optional<RecordId> household, boolean numberOfOthers) {}

    /// @param shared members of the sheet's household who are at home there
    private record Claim(int index, RecordId household, boolean sameNumber, int shared) {}

    /// A household that split has left its number to those who stayed.
    private static final Comparator<Claim> STRONGEST_FIRST =
            Comparator.comparing((Claim claim) -> !claim.sameNumber())
                    .thenComparing(Comparator.comparingInt(Claim::shared).reversed())
                    .thenComparingInt(Claim::index);

    private final VillageView view;
    private final List<SheetHousehold> told;
    private final Map<Integer, RecordId> pairs = new HashMap<>();
    private final Set<Integer> ofOthers = new HashSet<>();
    private final Set<RecordId> taken = new HashSet<>();

    private HouseholdPairs(VillageView view, List<SheetHousehold> told) {
        this.view = view;
        this.told = told;
    }

    /// @param told households of one sheet and this village
    /// @return in their order
    static List<Pair> of(VillageView view, List<SheetHousehold> told) {
        var pairs = new HouseholdPairs(view, told);
        pairs.byMembers();
        pairs.byNumber();
        return pairs.inOrder();
    }

    private List<Pair> inOrder() {
        var inOrder = new ArrayList<Pair>();
        for (int i = 0; i < told.size(); i++) {
            inOrder.add(
                    new Pair(told.get(i), Optional.ofNullable(pairs.get(i)), ofOthers.contains(i)));
        }
        return inOrder;
    }

    private void byMembers() {
        var claims = new ArrayList<Claim>();
        for (int i = 0; i < told.size(); i++) {
            claims(i).forEach(claims::add);
        }
        claims.sort(STRONGEST_FIRST);
        for (var claim : claims) {
            if (!pairs.containsKey(claim.index()) && taken.add(claim.household())) {
                pairs.put(claim.index(), claim.household());
            }
        }
    }

    private List<Claim> claims(int index) {
        var homes = new HashMap<RecordId, Integer>();
        for (var member : told.get(index).form().members()) {
            member.person().get(ID_NUMBER).stream()
                    .flatMap(number -> view.peopleWithNumber(number).stream())
                    .flatMap(person -> view.homeOf(person).stream())
                    .filter(home -> home.village().equals(view.village()))
                    .forEach(home -> homes.merge(home, 1, Integer::sum));
        }
        var claims = new ArrayList<Claim>();
        homes.forEach(
                (home, shared) -> {
                    var claim = new Claim(index, home, hasNumberOf(index, home), shared);
                    if (claim.sameNumber() || isMostOf(home, shared)) {
                        claims.add(claim);
                    }
                });
        return claims;
    }

    private boolean hasNumberOf(int index, RecordId household) {
        var number = number(index);
        return number.isPresent()
                && number.equals(view.answers(household).get(NATIONAL_HOUSEHOLD_NO));
    }

    /// A bride does not bring her parents' household with her; under another number, a household is
    /// the same only if most of its people are.
    private boolean isMostOf(RecordId household, int shared) {
        return shared * 2 > view.membersOf(household).size();
    }

    private void byNumber() {
        for (int i = 0; i < told.size(); i++) {
            if (!pairs.containsKey(i)) {
                var number = number(i);
                if (number.isPresent()) {
                    byNumber(i, number.get());
                }
            }
        }
    }

    private void byNumber(int index, String number) {
        for (var household : view.householdsWithNumber(number)) {
            if (taken.contains(household)) {
                continue;
            }
            if (isOfTheSamePeople(index, household)) {
                taken.add(household);
                pairs.put(index, household);
                return;
            }
            ofOthers.add(index);
        }
    }

    /// Nobody who could contradict is known, or somebody of the same name lives there.
    private boolean isOfTheSamePeople(int index, RecordId household) {
        var members = view.membersOf(household);
        if (members.isEmpty()) {
            return true;
        }
        var names = new HashSet<String>();
        members.forEach(member -> names.add(view.answers(member).get(NAME).orElse("")));
        return told.get(index).form().members().stream()
                .flatMap(member -> member.person().get(NAME).stream())
                .map(Wording::bare)
                .anyMatch(names::contains);
    }

    private Optional<String> number(int index) {
        return told.get(index).form().household().get(NATIONAL_HOUSEHOLD_NO);
    }
}
