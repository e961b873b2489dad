package cn.cunce.ui.targeting;

import cn.cunce.model.rule.DecisionFilter;
import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.Rule;
import cn.cunce.service.TryParameters.Trial;
import java.time.LocalDate;

/// What is asked, and about whom.
///
/// @param on 口径日期
record Inquiry(Pack pack, LocalDate on, Rule rule, Scope scope) {

    /// Whether the answers to one are those to the other.
    boolean isAnsweredWith(Inquiry other) {
        return isOfOneRun(other) && rule.id().equals(other.rule.id());
    }

    /// Whether only another rule is asked.
    boolean isOfOneRun(Inquiry other) {
        return pack.digest().equals(other.pack.digest())
                && on.equals(other.on)
                && scope.equals(other.scope);
    }

    Trial trial() {
        return new Trial(scope.villages(), pack, on, rule);
    }

    /// Those that the book keeps of the rule, of any day. Decisions about a township or county are
    /// of no village.
    DecisionFilter decisions(String village) {
        var isOfVillage =
                switch (rule.subject()) {
                    case HOUSEHOLD, PERSON, VILLAGE, PROJECT -> true;
                    case TOWNSHIP, COUNTY -> false;
                };
        var filter = isOfVillage ? DecisionFilter.ofVillage(village) : DecisionFilter.ALL;
        return filter.pack(pack.id()).rule(rule.id());
    }

    /// The same question as of another day.
    Inquiry on(LocalDate day) {
        return new Inquiry(pack, day, rule, scope);
    }

    /// The same question, with the numbers of a trial.
    Inquiry by(Trial trial) {
        return new Inquiry(trial.pack(), on, trial.rule(), scope);
    }

    /// The same question, answered by another pack.
    Inquiry by(Pack other, Rule asked) {
        return new Inquiry(other, on, asked, scope);
    }
}
