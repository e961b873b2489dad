package cn.cunce.model.rule;

import cn.cunce.model.field.LedgerField;
import java.util.List;
import java.util.stream.Stream;

/// A checked policy expression, reduced to what packs may say.
///
/// CEL stops at the door of `policy`, which reads its checked tree into this one. Every switch over
/// it has no default, so that a new node stops all who take it apart until they know it.
public sealed interface Expr {

    /// The expressions that this one is made of, in their order; what a definition or rule that it
    /// names says is no part of it.
    default Stream<Expr> children() {
        return switch (this) {
            case Constant _, Fact _, Param _, Def _, RuleSays _ -> Stream.empty();
            case Recorded(var date) -> Stream.of(date);
            case And(var all) -> all.stream();
            case Or(var all) -> all.stream();
            case Not(var inner) -> Stream.of(inner);
            case Compare(var left, var _, var right) -> Stream.of(left, right);
            case In(var one, var list) -> Stream.of(one, list);
            case Choice(var condition, var yes, var no) -> Stream.of(condition, yes, no);
            case Plus(var left, var right) -> Stream.of(left, right);
            case Minus(var left, var right) -> Stream.of(left, right);
            case Over(var _, var _, var _, var inner) -> Stream.of(inner);
            case InYear(var years, var inner) -> Stream.of(years, inner);
            case Consecutive(var years, var inner) -> Stream.of(years, inner);
            case Call(var _, var args) -> args.stream();
        };
    }

    /// A value written in the expression: yes or no, a code, a list of codes, a count of 0 or 1.
    record Constant(Object value) implements Expr {}

    /// A field of the record that is asked about, or of the member that `variable` stands for.
    ///
    /// @param variable empty for the household, its year, its village and that one's year
    record Fact(String variable, LedgerField<?> field) implements Expr {}

    /// Whether an event date is recorded: what is not recorded has not happened.
    record Recorded(Fact date) implements Expr {}

    /// A parameter on the day of the question, or on that day of another year inside `InYear`.
    record Param(String key) implements Expr {}

    /// What a definition of the pack says.
    record Def(String id) implements Expr {}

    /// Whether a rule of the pack says yes.
    record RuleSays(String id) implements Expr {}

    record And(List<Expr> parts) implements Expr {
        public And {
            parts = List.copyOf(parts);
        }
    }

    record Or(List<Expr> parts) implements Expr {
        public Or {
            parts = List.copyOf(parts);
        }
    }

    record Not(Expr inner) implements Expr {}

    record Compare(Expr left, Order order, Expr right) implements Expr {}

    /// Whether a code is one of a list.
    record In(Expr one, Expr list) implements Expr {}

    record Choice(Expr condition, Expr yes, Expr no) implements Expr {}

    record Plus(Expr left, Expr right) implements Expr {}

    record Minus(Expr left, Expr right) implements Expr {}

    /// Something asked of each of the people, natural villages or measures.
    ///
    /// @param list `persons`, `naturalVillages` or `measures`
    /// @param variable what stands for each inside `inner`
    record Over(Fold fold, String list, String variable, Expr inner) implements Expr {}

    /// The same question `years` earlier: household years, village years and parameters are those
    /// of that year.
    record InYear(Expr years, Expr inner) implements Expr {}

    /// Whether `inner` holds in each of the last `years` years, this one counted.
    record Consecutive(Expr years, Expr inner) implements Expr {}

    /// A function of the language.
    record Call(Function function, List<Expr> args) implements Expr {
        public Call {
            args = List.copyOf(args);
        }
    }

    enum Order {
        LESS,
        AT_MOST,
        MORE,
        AT_LEAST,
        EQUAL,
        NOT_EQUAL;

        /// @param sign what `compareTo` gave for left and right
        public boolean holds(int sign) {
            return switch (this) {
                case LESS -> sign < 0;
                case AT_MOST -> sign <= 0;
                case MORE -> sign > 0;
                case AT_LEAST -> sign >= 0;
                case EQUAL -> sign == 0;
                case NOT_EQUAL -> sign != 0;
            };
        }
    }

    enum Fold {
        EXISTS,
        ALL,
        COUNT,
        /// Of money.
        SUM,
        /// Of counts.
        TOTAL
    }

    enum Function {
        /// Full years of age on the day of the question (U30: attained on the birthday).
        AGE,
        /// Money divided by people, rounded half up to the 分, once.
        PER_HEAD,
        /// One count or amount divided by another, exactly.
        SHARE,
        /// A percentage of an amount of money, rounded half up to the 分.
        PERCENT_OF,
        /// An amount of money so many times, rounded half up to the 分.
        TIMES,
        /// A number of percent as a share.
        PERCENT,
        /// The day so many days after another.
        DAYS_AFTER,
        /// The smaller and the larger of two.
        LEAST,
        MOST,
        /// People of a list of ethnic groups among the village's population, as an interval.
        ETHNIC_SHARE,
        /// Labourers with so many practical skills among the village's labourers, as an interval.
        SKILLED_SHARE,
        /// How many of several yes-or-no facts are yes, as a share.
        TRUE_SHARE,
        /// Numbers or shares, each times its weight, over a hundred, exactly. The last argument
        /// is the parameter with the weights; what weighs 0 is no part of it.
        WEIGHTED,
        /// How many words or codes a list has.
        SIZE,
        /// All counts of a map added up.
        TOTAL_OF,
        /// The year of the question.
        YEAR,
        /// The day of the question (口径日期).
        ON_DATE
    }
}
