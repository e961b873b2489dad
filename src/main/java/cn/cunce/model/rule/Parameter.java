package cn.cunce.model.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A number, date, word or list that a document sets, with the days on which each value holds.
///
/// A value holds only on its days: there is no nearest one.
///
/// @param key as rules name it after `param.`: `exit_line_household_yuan`
/// @param title in the words of the field
/// @param unit 元/人·年, %, 年 …; empty for what has none
/// @param values in the order of their days, without overlap; empty while nobody has set any
public record Parameter(String key, String title, Type type, String unit, List<Dated> values) {

    /// What a value is.
    public sealed interface Type {

        /// @param word how packs write it: `money`
        record Plain(String word) implements Type {}

        /// A list of codes, or one of them where `single`.
        ///
        /// @param list name of the code list: `ethnicity`
        record Coded(String list, boolean single) implements Type {}

        /// Whole percentages by name, which come to 100 together.
        ///
        /// @param names in the order in which `weighted` takes their factors
        record Weights(List<String> names) implements Type {
            public Weights {
                names = List.copyOf(names);
            }
        }

        Type MONEY = new Plain("money");
        Type COUNT = new Plain("int");
        Type DECIMAL = new Plain("decimal");
        Type PERCENT = new Plain("percent");
        Type DATE = new Plain("date");
        Type YES_NO = new Plain("bool");
        Type TEXT = new Plain("text");
        Type TEXTS = new Plain("texts");
    }

    /// One value and its days.
    ///
    /// @param value a `Money`, `Long`, `BigDecimal`, `LocalDate`, `Boolean`, `String`, list of
    ///     `String` or, for weights, map of `Long` by name in their order, as the type says; codes
    ///     for labels
    /// @param clause the clause that sets it; empty for what no document sets
    /// @param pack the pack that sets it: an overlay's values say so
    /// @param example whether it is a 示例值, invented so that a sample can be decided
    public record Dated(Period period, Object value, String clause, String pack, boolean example) {}

    public Parameter {
        values = List.copyOf(values);
    }

    public Optional<Dated> on(LocalDate day) {
        return values.stream().filter(dated -> dated.period().covers(day)).findFirst();
    }
}
