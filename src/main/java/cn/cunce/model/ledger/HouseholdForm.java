package cn.cunce.model.ledger;

import cn.cunce.model.field.Answers;
import java.util.List;
import java.util.Optional;

/// One household in one year, as it is typed, read from a sheet, filed and printed: the household,
/// its year, and its members, the head wherever he stands.
///
/// @param id the household's record, empty while it is not in the book
/// @param year the year of the incomes and conditions; 0 while nobody has said which
/// @param household fields of the household
/// @param householdYear fields of the household in that year
/// @param members in the order of the paper
public record HouseholdForm(
        Optional<RecordId> id,
        int year,
        Answers household,
        Answers householdYear,
        List<Member> members) {

    /// A person as a member.
    ///
    /// @param id the person's record, empty while he is not in the book
    /// @param membershipId the record of his open membership, empty while there is none
    /// @param person fields of the person
    /// @param membership fields of the membership, the relation above all
    public record Member(
            Optional<RecordId> id,
            Optional<RecordId> membershipId,
            Answers person,
            Answers membership) {

        public Member withPerson(Answers changed) {
            return new Member(id, membershipId, changed, membership);
        }

        public Member withMembership(Answers changed) {
            return new Member(id, membershipId, person, changed);
        }
    }

    public HouseholdForm {
        members = List.copyOf(members);
    }

    public HouseholdForm withHousehold(Answers changed) {
        return new HouseholdForm(id, year, changed, householdYear, members);
    }

    public HouseholdForm withHouseholdYear(Answers changed) {
        return new HouseholdForm(id, year, household, changed, members);
    }

    public HouseholdForm withMembers(List<Member> changed) {
        return new HouseholdForm(id, year, household, householdYear, changed);
    }
}
