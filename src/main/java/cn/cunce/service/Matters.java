package cn.cunce.service;

import cn.cunce.model.field.Entity;
import cn.cunce.model.field.MembershipFields;
import cn.cunce.model.ledger.LedgerRecord;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.rule.HouseholdFacts;
import cn.cunce.model.rule.Matter;
import cn.cunce.model.rule.MemberFacts;
import cn.cunce.store.BookReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads what rules may know of one subject on a day.
record Matters(BookReader reader, LocalDate on) {

    /// Empty for who or what was not there on the day.
    Optional<Matter> of(RecordId subject) {
        var village = subject.village();
        return switch (subject.entity()) {
            case HOUSEHOLD ->
                    reader.householdFacts(subject, on)
                            .map(
                                    household ->
                                            Matter.household(
                                                    household,
                                                    reader.villageFacts(village, on, false)));
            case PERSON -> person(subject);
            case PROJECT -> project(subject);
            case VILLAGE -> Optional.of(Matter.village(reader.villageFacts(village, on, true)));
            case TOWNSHIP -> Optional.of(Matter.township(reader.villageFacts(village, on, false)));
            case COUNTY -> Optional.of(Matter.county(reader.villageFacts(village, on, false)));
            default -> Optional.empty();
        };
    }

    private Optional<Matter> person(RecordId person) {
        return households(person)
                .flatMap(household -> member(household, person).stream())
                .findFirst();
    }

    private Optional<Matter> member(HouseholdFacts household, RecordId person) {
        return Stream.concat(household.members().stream(), household.lists().deceased().stream())
                .filter(member -> member.id().equals(person))
                .findFirst()
                .map(member -> matter(member, household));
    }

    private Matter matter(MemberFacts member, HouseholdFacts household) {
        var village = reader.villageFacts(household.id().village(), on, false);
        return Matter.person(member, household, village);
    }

    /// Households to which he ever belonged, as they stand on the day.
    private Stream<HouseholdFacts> households(RecordId person) {
        return reader.referring(MembershipFields.PERSON, List.of(person.id())).stream()
                .flatMap(row -> household(row).stream())
                .distinct()
                .flatMap(id -> reader.householdFacts(id, on).stream());
    }

    private static Optional<RecordId> household(LedgerRecord membership) {
        return membership
                .get(MembershipFields.HOUSEHOLD)
                .map(id -> new RecordId(Entity.HOUSEHOLD, membership.id().village(), id));
    }

    private Optional<Matter> project(RecordId subject) {
        var village = reader.villageFacts(subject.village(), on, true);
        return village.lists().projects().stream()
                .filter(project -> project.id().equals(subject))
                .findFirst()
                .map(project -> Matter.project(project, village));
    }
}
