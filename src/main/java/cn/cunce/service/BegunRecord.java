package cn.cunce.service;

import cn.cunce.model.field.AlertFields;
import cn.cunce.model.field.Answers;
import cn.cunce.model.field.DemandFields;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.Kind;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.LoanFields;
import cn.cunce.model.field.MeasureFields;
import cn.cunce.model.field.MedicalClaimFields;
import cn.cunce.model.field.MeetingFields;
import cn.cunce.model.field.NaturalVillageFields;
import cn.cunce.model.field.Owners;
import cn.cunce.model.field.ProjectFields;
import cn.cunce.model.field.SlopePlotFields;
import cn.cunce.model.field.TrainingFields;
import cn.cunce.model.ledger.LedgerIds;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.rule.FactName;
import cn.cunce.model.rule.HouseholdFacts;
import cn.cunce.model.rule.Matter;
import cn.cunce.model.rule.MemberFacts;
import cn.cunce.model.value.PartialDate;
import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A record of a list that nobody has spoken of yet, begun by the name in which a fact of it is
// told.
///
/// @param owner what it says first: whose it is, of which year, and its name
record BegunRecord(RecordId id, Answers owner) {

    /// By which field rulings call the elements of a list.
    private static final Map<Entity, LedgerField<?>> NAMES =
            Map.of(
                    Entity.MEASURE, MeasureFields.MEASURE_NAME,
                    Entity.DEMAND, DemandFields.DEMAND_TEXT,
                    Entity.SLOPE_PLOT, SlopePlotFields.PLACE,
                    Entity.LOAN, LoanFields.LOAN_DATE,
                    Entity.ALERT, AlertFields.ALERT_DATE,
                    Entity.NATURAL_VILLAGE, NaturalVillageFields.GROUP_NAME,
                    Entity.PROJECT, ProjectFields.PROJECT_NAME,
                    Entity.TRAINING, TrainingFields.COURSE_NO,
                    Entity.MEETING, MeetingFields.MEETING_DATE);

    private static final Map<Entity, LedgerField<Long>> YEARS =
            Map.of(Entity.SLOPE_PLOT, SlopePlotFields.YEAR, Entity.LOAN, LoanFields.YEAR);

    /// Empty for a name that tells too little to begin one: a place in a list, or what is no day.
    ///
    /// @param village of the subject
    static Optional<BegunRecord> of(
            FactName name, Matter matter, String village, int year, LedgerIds ids) {
        if (name.place() > 0 || name.who().isBlank()) {
            return Optional.empty();
        }
        var entity = name.field().entity();
        if (entity == Entity.MEDICAL_CLAIM) {
            return member(matter, name.who())
                    .map(
                            person ->
                                    new BegunRecord(
                                            ids.fresh(entity, person.id().village()),
                                            Answers.NONE.with(
                                                    MedicalClaimFields.PERSON, person.id().id())));
        }
        return named(entity, name.who())
                .flatMap(named -> owned(entity, named, matter, year))
                .map(owner -> new BegunRecord(id(entity, name.who(), village, ids), owner));
    }

    private static RecordId id(Entity entity, String who, String village, LedgerIds ids) {
        return entity == Entity.NATURAL_VILLAGE
                ? LedgerIds.naturalVillage(village, who)
                : ids.fresh(entity, village);
    }

    private static Optional<Answers> named(Entity entity, String who) {
        return Optional.ofNullable(NAMES.get(entity)).flatMap(field -> named(field, who));
    }

    private static <T> Optional<Answers> named(LedgerField<T> field, String who) {
        try {
            var value = field.kind() == Kind.DATE ? PartialDate.parse(who) : who;
            return Optional.of(Answers.NONE.with(field, field.kind().type().cast(value)));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Answers> owned(Entity entity, Answers named, Matter matter, int year) {
        var owner = Owners.HOUSEHOLD.get(entity);
        if (owner == null) {
            return Optional.of(entity == Entity.TRAINING ? attended(named, matter) : named);
        }
        var ofYear = YEARS.get(entity);
        var dated = ofYear == null ? named : named.with(ofYear, (long) year);
        return matter.household().map(household -> dated.with(owner, household.id().id()));
    }

    /// Of a person, a training is one that he took part in.
    private static Answers attended(Answers training, Matter matter) {
        return matter.person()
                .map(
                        person ->
                                training.with(
                                        TrainingFields.PARTICIPANTS, List.of(person.id().id())))
                .orElse(training);
    }

    private static Optional<MemberFacts> member(Matter matter, String name) {
        var members = matter.household().map(HouseholdFacts::members).orElse(List.of());
        var named = members.stream().filter(member -> member.name().equals(name)).toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }
}
