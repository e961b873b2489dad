package cn.cunce.service;

import cn.cunce.model.field.CodeLists;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.MembershipFields;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.rule.HouseholdFacts;
import cn.cunce.model.rule.Matter;
import cn.cunce.model.rule.MemberFacts;
import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.Rule;
import cn.cunce.model.rule.RuleAnswer;
import cn.cunce.model.rule.Subject;
import cn.cunce.model.rule.VillageFacts;
import cn.cunce.policy.Decider;
import cn.cunce.store.BookReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/// Answers of one rule with what is missing, of some households or people at once: from the
/// compiled rule.
final class TellAnswers {

    private final BookReader reader;
    private final Rule rule;
    private final LocalDate on;
    private final Decider decider;
    private final Map<String, VillageFacts> villages = new HashMap<>();

    TellAnswers(BookReader reader, Pack pack, Rule rule, LocalDate on, CodeLists codes) {
        this.reader = reader;
        this.rule = rule;
        this.on = on;
        this.decider = new Decider(pack, on, codes);
    }

    List<RuleAnswer> answers(List<RecordId> some) {
        return rule.subject() == Subject.Kind.PERSON ? ofPeople(some) : ofHouseholds(some);
    }

    private List<RuleAnswer> ofHouseholds(List<RecordId> some) {
        return reader.answers().facts(some, on).stream()
                .map(household -> Matter.household(household, village(household)))
                .map(matter -> decider.decide(rule, matter))
                .toList();
    }

    /// Each in the first household that has him.
    private List<RuleAnswer> ofPeople(List<RecordId> some) {
        var wanted = new HashSet<>(some);
        var answers = new ArrayList<RuleAnswer>();
        for (var household : reader.answers().facts(homes(some), on)) {
            members(household)
                    .filter(member -> wanted.remove(member.id()))
                    .map(member -> Matter.person(member, household, village(household)))
                    .map(matter -> decider.decide(rule, matter))
                    .forEach(answers::add);
        }
        return answers;
    }

    private static Stream<MemberFacts> members(HouseholdFacts household) {
        return Stream.concat(household.members().stream(), household.lists().deceased().stream());
    }

    /// Households to which they ever belonged.
    private List<RecordId> homes(Collection<RecordId> people) {
        var ids = people.stream().map(RecordId::id).toList();
        return reader.referring(MembershipFields.PERSON, ids).stream()
                .flatMap(
                        row ->
                                row.get(MembershipFields.HOUSEHOLD).stream()
                                        .map(id -> household(row.id().village(), id)))
                .distinct()
                .toList();
    }

    private static RecordId household(String village, UUID id) {
        return new RecordId(Entity.HOUSEHOLD, village, id);
    }

    private VillageFacts village(HouseholdFacts household) {
        return villages.computeIfAbsent(
                household.id().village(), code -> reader.villageFacts(code, on, false));
    }
}
