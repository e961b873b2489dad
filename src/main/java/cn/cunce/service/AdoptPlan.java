package cn.cunce.service;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.MeasureFields;
import cn.cunce.model.field.RecordFields;
import cn.cunce.model.ledger.Cause;
import cn.cunce.model.ledger.Edit;
import cn.cunce.model.ledger.LedgerIds;
import cn.cunce.model.ledger.LedgerRecord;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.plan.AdoptedLine;
import cn.cunce.model.plan.HouseholdPlan;
import cn.cunce.model.plan.Plan;
import cn.cunce.model.plan.PlanLine;
import cn.cunce.model.plan.Refusal;
import cn.cunce.model.value.PartialDate;
import cn.cunce.store.BookReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Makes a proposed plan the plan of the book: each line becomes a measure with the state 计划.
///
/// Adopting a later proposal brings the same measures up to date. What a person has changed stays
/// unless that is asked for too, and what has begun stays always. A line that is no longer proposed
/// is ended, but not where it cannot be told whether it is due.
public final class AdoptPlan {

    public enum ByHand {
        KEEP,
        REPLACE
    }

    public sealed interface Result {

        /// On the disk.
        ///
        /// @param reference by which it can be undone as a whole
        /// @param counts what became of each line
        record Adopted(String reference, Counts counts) implements Result {}

        /// The book says all of this already; nothing was written.
        record Nothing(Counts counts) implements Result {}
    }

    /// @param same lines that say what they said before
    /// @param kept lines that stay as a person has made them, or that have begun
    /// @param withdrawn lines that are no longer proposed
    public record Counts(int created, int updated, int same, int kept, int withdrawn) {}

    /// 其他.
    private static final String OTHER = "other";

    private final OpenedBook opened;
    private final Function<PlanLine, String> why;

    /// @param why a line is there, in words
    public AdoptPlan(OpenedBook opened, Function<PlanLine, String> why) {
        this.opened = opened;
        this.why = why;
    }

    public Result adopt(Plan plan, ByHand byHand) {
        var reference = opened.newReference();
        return opened.book()
                .<Result>write(
                        writer -> {
                            var adopting = new Adopting(writer.reader(), plan, byHand);
                            plan.households().forEach(adopting::adopt);
                            if (adopting.edits.isEmpty()) {
                                return new Result.Nothing(adopting.counts());
                            }
                            var cause = new Cause(Cause.Kind.PLAN, reference);
                            writer.save(opened.author(), adopting.edits, cause);
                            return new Result.Adopted(reference, adopting.counts());
                        });
    }

    private final class Adopting {

        private final Plan plan;
        private final ByHand byHand;
        private final Map<RecordId, LedgerRecord> before = new HashMap<>();
        private final Map<RecordId, List<AdoptedLine>> lines = new HashMap<>();
        private final List<Edit> edits = new ArrayList<>();
        private int created;
        private int updated;
        private int same;
        private int kept;
        private int withdrawn;

        Adopting(BookReader reader, Plan plan, ByHand byHand) {
            this.plan = plan;
            this.byHand = byHand;
            var households =
                    plan.households().stream().map(each -> each.household().record().id()).toList();
            for (var record : reader.referring(MeasureFields.BENEFICIARY, households)) {
                before.put(record.id(), record);
                PlanRecords.line(record).filter(this::isOfThisPlan).ifPresent(this::add);
            }
        }

        private boolean isOfThisPlan(AdoptedLine line) {
            return line.source().pack().equals(plan.pack()) && line.year() == plan.year();
        }

        private void add(AdoptedLine line) {
            lines.computeIfAbsent(line.household(), _ -> new ArrayList<>()).add(line);
        }

        void adopt(HouseholdPlan household) {
            var id = household.household().record();
            var proposed = new HashSet<RecordId>();
            for (var line : household.lines()) {
                var measure = LedgerIds.measure(id, plan.year(), plan.pack(), line.measure());
                proposed.add(measure);
                adopt(id, measure, line);
            }
            // who cannot be planned for at all keeps what he had
            if (household.open().isEmpty()) {
                lines.getOrDefault(id, List.of()).stream()
                        .filter(line -> !proposed.contains(line.id()))
                        .filter(line -> !undetermined(household).contains(line.source().measure()))
                        .forEach(this::withdraw);
            }
        }

        private void adopt(RecordId household, RecordId measure, PlanLine line) {
            var known = Optional.ofNullable(before.get(measure));
            var stands = known.flatMap(PlanRecords::line);
            if (stands.filter(this::stays).isPresent()) {
                kept++;
                return;
            }
            var said = known.map(LedgerRecord::answers).orElse(Answers.NONE);
            var words = why.apply(line);
            var after = PlanRecords.proposed(said, household, plan, line, words);
            var edit = Edit.between(measure, said, after);
            if (edit.isEmpty()) {
                same++;
                return;
            }
            edits.add(edit);
            if (stands.isPresent()) {
                updated++;
            } else {
                created++;
            }
        }

        private boolean stays(AdoptedLine line) {
            return !line.isOpen() || (line.isByHand() && byHand == ByHand.KEEP);
        }

        private void withdraw(AdoptedLine line) {
            if (stays(line)) {
                kept++;
                return;
            }
            var today = PartialDate.day(opened.today());
            var ended =
                    Answers.NONE
                            .with(RecordFields.ended(Entity.MEASURE), OTHER)
                            .with(RecordFields.endedDate(Entity.MEASURE), today);
            edits.add(Edit.set(line.id(), ended));
            withdrawn++;
        }

        private static Set<String> undetermined(HouseholdPlan household) {
            var open = new HashSet<String>();
            household.refusals().stream()
                    .filter(refusal -> refusal.why() == Refusal.Why.UNDETERMINED)
                    .forEach(refusal -> open.add(refusal.measure()));
            return open;
        }

        Counts counts() {
            return new Counts(created, updated, same, kept, withdrawn);
        }
    }
}
