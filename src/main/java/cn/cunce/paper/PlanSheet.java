package cn.cunce.paper;

import cn.cunce.model.plan.AdoptedPlan;
import cn.cunce.model.plan.HouseholdPlan;
import cn.cunce.model.rule.HouseholdFacts;
import cn.cunce.model.rule.Subject;
import java.util.Optional;

/// What the plan sheet of a household shows: who it is, what it needs, and what is planned for it.
///
/// @param facts as of the day of the plan
/// @param responsible who answers for the household, 帮扶责任人
/// @param helpUnit from which unit
public record PlanSheet(
        HouseholdFacts facts,
        Content content,
        Optional<String> responsible,
        Optional<String> helpUnit) {

    /// What is planned.
    public sealed interface Content {

        Subject household();

        /// As a pack proposes it, before anybody has agreed; the sheet says so.
        record Proposed(HouseholdPlan plan) implements Content {
            @Override
            public Subject household() {
                return plan.household();
            }
        }

        /// As the book keeps it, with what people have made of the proposal.
        record Adopted(AdoptedPlan plan) implements Content {
            @Override
            public Subject household() {
                return plan.household();
            }
        }
    }

    /// People are in it: a log must not carry them.
    @Override
    public String toString() {
        return "PlanSheet[" + content.household() + "]";
    }
}
