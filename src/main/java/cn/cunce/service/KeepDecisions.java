package cn.cunce.service;

import cn.cunce.model.field.Entity;
import cn.cunce.model.ledger.Cause;
import cn.cunce.model.ledger.Edit;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.rule.Decision;
import cn.cunce.model.rule.DecisionFilter;
import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.Ruling;
import cn.cunce.store.BookReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Keeps rulings as decisions of the book, all of them or none.
///
/// Each is a record of its own, even where two devices decide the same question: what was decided
/// is never mixed from two. Who decides anew and finds the very same keeps nothing; who finds
/// something else withdraws the earlier proposal in its favour. A confirmed one stays until
/// somebody revokes it with a reason.
public final class KeepDecisions {

    public sealed interface Result {

        /// On the disk.
        ///
        /// @param reference by which they can be undone as a whole
        /// @param made in the order of the rulings
        /// @param same how many rulings the book had already
        /// @param replaced how many earlier proposals were withdrawn
        record Kept(String reference, List<RecordId> made, int same, int replaced)
                implements Result {
            public Kept {
                made = List.copyOf(made);
            }
        }

        /// The book says all of this already; nothing was written.
        record Nothing(int same) implements Result {}
    }

    private final OpenedBook opened;
    private final PackShelf packs;

    /// @param packs that keep what made a decision
    public KeepDecisions(OpenedBook opened, PackShelf packs) {
        this.opened = opened;
        this.packs = packs;
    }

    /// Rulings of rules that do not reach their subject are not kept.
    ///
    /// @param pack that they were made by
    /// @param on the day of the question (口径日期)
    public Result keep(Pack pack, LocalDate on, List<Ruling> rulings) {
        var result = written(pack, on, rulings);
        if (result instanceof Result.Kept) {
            packs.keep(pack);
        }
        return result;
    }

    private Result written(Pack pack, LocalDate on, List<Ruling> rulings) {
        var reference = opened.newReference();
        return opened.book()
                .<Result>write(
                        writer -> {
                            var keeping = new Keeping(writer.reader(), pack, on);
                            rulings.stream().filter(Ruling::applies).forEach(keeping::keep);
                            if (keeping.made.isEmpty()) {
                                return new Result.Nothing(keeping.same);
                            }
                            writer.save(
                                    opened.author(),
                                    keeping.edits,
                                    new Cause(Cause.Kind.DECISION, reference));
                            return new Result.Kept(
                                    reference, keeping.made, keeping.same, keeping.replaced);
                        });
    }

    /// Who is asked what; pack and day are those of all.
    private record Question(RecordId subject, String rule) {}

    private final class Keeping {

        private final BookReader reader;
        private final Pack pack;
        private final LocalDate on;
        private final Decision.Act act;
        private final Map<String, Map<Question, List<Decision>>> standing = new HashMap<>();
        private final List<Edit> edits = new ArrayList<>();
        private final List<RecordId> made = new ArrayList<>();
        private int same;
        private int replaced;

        Keeping(BookReader reader, Pack pack, LocalDate on) {
            this.reader = reader;
            this.pack = pack;
            this.on = on;
            this.act = new Decision.Act(opened.actor(), opened.today());
        }

        void keep(Ruling ruling) {
            var before = standing(ruling);
            if (before.stream().anyMatch(each -> says(each, ruling))) {
                same++;
                return;
            }
            var id = opened.ids().fresh(Entity.DECISION, ruling.subject().record().village());
            made.add(id);
            edits.add(Edit.set(id, DecisionRecords.made(pack, on, ruling, act)));
            for (var each : before) {
                if (each.is(Decision.Status.PROPOSED)) {
                    edits.add(DecisionRecords.replaced(each.id(), act, id));
                    replaced++;
                }
            }
        }

        private boolean says(Decision decision, Ruling ruling) {
            var said = decision.ruling();
            return decision.pack().digest().equals(pack.digest())
                    && said.outcome() == ruling.outcome()
                    && said.result().equals(ruling.result())
                    && said.amount().equals(ruling.amount())
                    && said.error().equals(ruling.error())
                    && said.missing().equals(ruling.missing())
                    && said.facts().equals(ruling.facts())
                    && said.parameters().equals(ruling.parameters());
        }

        private List<Decision> standing(Ruling ruling) {
            var subject = ruling.subject().record();
            return standing.computeIfAbsent(subject.village(), this::ofVillage)
                    .getOrDefault(new Question(subject, ruling.rule()), List.of());
        }

        private Map<Question, List<Decision>> ofVillage(String village) {
            var byQuestion = new HashMap<Question, List<Decision>>();
            var filter = DecisionFilter.ofVillage(village).on(on);
            for (var record : reader.decisions(filter)) {
                DecisionRecords.decision(record)
                        .filter(decision -> !decision.is(Decision.Status.REVOKED))
                        .filter(decision -> isOfSamePolicy(decision.pack().id()))
                        .ifPresent(decision -> add(byQuestion, decision));
            }
            return byQuestion;
        }

        /// What a place sets over a pack makes another pack, but no other question.
        private boolean isOfSamePolicy(String other) {
            return OwnValues.origin(other).equals(OwnValues.origin(pack.id()));
        }

        private static void add(Map<Question, List<Decision>> byQuestion, Decision decision) {
            var question = new Question(decision.subject().record(), decision.ruling().rule());
            byQuestion.computeIfAbsent(question, _ -> new ArrayList<>()).add(decision);
        }
    }
}
