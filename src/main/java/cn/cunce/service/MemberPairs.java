package cn.cunce.service;

import static cn.cunce.model.field.PersonFields.BIRTH_DATE;
import static cn.cunce.model.field.PersonFields.ID_NUMBER;
import static cn.cunce.model.field.PersonFields.NAME;

import cn.cunce.model.field.Answers;
import cn.cunce.model.ledger.HouseholdForm.Member;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.value.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds for the members of one household of a sheet the people of the book: by identity number,
/// then by name, birth and household.
final class MemberPairs {

    /// Who a member of the sheet was found to be.
    sealed interface Who {

        /// The person of the book.
        default Optional<RecordId> known() {
            return switch (this) {
                case New _ -> Optional.empty();
                case Known(var person) -> Optional.of(person);
                case Elsewhere elsewhere -> Optional.of(elsewhere.person());
                case NumberOfAnother(var person) -> Optional.of(person);
                case Ended(var person) -> Optional.of(person);
            };
        }

        /// Nobody whom the book knows.
        record New() implements Who {}

        /// A person who is a member here already, or has no household now.
        record Known(RecordId person) implements Who {}

        /// A person who is a member of another household.
        record Elsewhere(RecordId person, RecordId membership, RecordId home) implements Who {}

        /// The number is that of somebody with another name in another household.
        record NumberOfAnother(RecordId person) implements Who {}

        /// A person whose record has ended: dead, or gone for good.
        record Ended(RecordId person) implements Who {}
    }

    private final VillageView view;
    private final Optional<RecordId> household;
    private final Set<RecordId> taken = new HashSet<>();

    private MemberPairs(VillageView view, Optional<RecordId> household) {
        this.view = view;
        this.household = household;
    }

    /// @param household in the book, empty if it is new
    /// @return one for each member, in their order
    static List<Who> of(VillageView view, Optional<RecordId> household, List<Member> members) {
        var pairs = new MemberPairs(view, household);
        var byNumber = members.stream().map(pairs::byNumber).toList();
        var all = new ArrayList<Who>();
        for (int i = 0; i < members.size(); i++) {
            var member = members.get(i);
            all.add(byNumber.get(i).or(() -> pairs.byName(member)).orElseGet(Who.New::new));
        }
        return List.copyOf(all);
    }

    private Optional<Who> byNumber(Member member) {
        var number = member.person().get(ID_NUMBER);
        var found = number.map(view::peopleWithNumber).orElse(List.of());
        return found.stream()
                .filter(this::isAtHomeHere)
                .findFirst()
                .or(() -> found.stream().filter(id -> view.homeOf(id).isPresent()).findFirst())
                .or(() -> found.stream().findFirst())
                .filter(taken::add)
                .map(person -> who(person, member));
    }

    private Who who(RecordId person, Member member) {
        if (!view.isMeant(person) && !view.isMistake(person)) {
            return new Who.Ended(person);
        }
        var open = view.openMembershipOf(person);
        if (isAtHomeHere(person) || open.isEmpty()) {
            return new Who.Known(person);
        }
        return hasNameOf(person, member)
                ? new Who.Elsewhere(person, open.get(), view.householdOf(open.get()).orElseThrow())
                : new Who.NumberOfAnother(person);
    }

    private boolean isAtHomeHere(RecordId person) {
        return household.isPresent() && view.homeOf(person).equals(household);
    }

    private boolean hasNameOf(RecordId person, Member member) {
        return name(member.person()).equals(name(view.answers(person)));
    }

    private Optional<Who> byName(Member member) {
        return household.stream()
                .flatMap(here -> view.membersEver(here).stream())
                .filter(person -> !taken.contains(person))
                .filter(person -> hasNameOf(person, member))
                .filter(person -> mayBeBornWith(view.answers(person), member.person()))
                .sorted((a, b) -> a.id().compareTo(b.id()))
                .findFirst()
                .filter(taken::add)
                .map(Who.Known::new);
    }

    /// A birth date that is not recorded contradicts nobody.
    private static boolean mayBeBornWith(Answers known, Answers told) {
        var one = known.get(BIRTH_DATE);
        var other = told.get(BIRTH_DATE);
        return one.isEmpty()
                || other.isEmpty()
                || (!one.get().first().isAfter(other.get().last())
                        && !other.get().first().isAfter(one.get().last()));
    }

    private static Optional<String> name(Answers person) {
        return person.get(NAME).map(Wording::bare);
    }
}
