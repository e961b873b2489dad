package cn.cunce.ui.print;

import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.Rule;
import cn.cunce.model.rule.Subject;
import cn.cunce.model.value.PaperSize;
import cn.cunce.ui.shell.Place.Print.Paper;
import java.util.List;
import java.util.Optional;

/// What is wanted on paper.
///
/// @param year of incomes and conditions, or of plans; 0 while it is not known yet
/// @param size where the paper leaves a choice; empty for what suits it best
record PrintWish(
        Paper paper,
        int year,
        Whom whom,
        Masking masking,
        Optional<PaperSize> size,
        Policy policy) {

    /// Which of the households that can be meant.
    enum Scope {
        WHOLE,
        /// Those that the screen handed over from which one came.
        HANDED,
        /// Those whose numbers are typed.
        NUMBERED
    }

    /// @param numbers as typed: `12-18，31`
    /// @param group a 村民组, empty for all
    /// @param byGroup whether each group stands in one piece
    record Whom(Scope scope, String numbers, String group, boolean byGroup) {}

    /// Identity and telephone numbers.
    ///
    /// @param reason without one nothing is shown whole
    record Masking(boolean wantsWhole, String reason) {
        static final Masking USUAL = new Masking(false, "");

        boolean whole() {
            return wantsWhole && !reason.isBlank();
        }
    }

    /// By which pack, and about what.
    ///
    /// @param rule its id, empty while none is chosen
    /// @param proposed whether households without an adopted plan have what the pack proposes
    record Policy(Optional<Pack> pack, String rule, boolean proposed) {
        static final Policy NONE = new Policy(Optional.empty(), "", false);

        /// Those that are asked about households, in the order of the pack.
        static List<Rule> rules(Pack pack) {
            return pack.rules().values().stream()
                    .filter(rule -> rule.subject() == Subject.Kind.HOUSEHOLD)
                    .toList();
        }
    }

    PrintWish of(Paper other) {
        return new PrintWish(other, year, whom, masking, Optional.empty(), policy);
    }

    PrintWish in(int other) {
        return new PrintWish(paper, other, whom, masking, size, policy);
    }

    PrintWish of(Whom others) {
        return new PrintWish(paper, year, others, masking, size, policy);
    }

    PrintWish with(Masking other) {
        return new PrintWish(paper, year, whom, other, size, policy);
    }

    PrintWish on(PaperSize other) {
        return new PrintWish(paper, year, whom, masking, Optional.of(other), policy);
    }

    PrintWish by(Policy other) {
        return new PrintWish(paper, year, whom, masking, size, other);
    }

    boolean isOfPolicy() {
        return paper == Paper.PLAN_SHEETS || paper == Paper.EXPLANATIONS;
    }
}
