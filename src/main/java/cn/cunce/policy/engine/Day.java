package cn.cunce.policy.engine;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.LedgerField;
import java.time.LocalDate;

/// The day that a part of a question is asked of: that of the question, or inside `inYear` the same
/// day of another year.
record Day(LocalDate question, LocalDate date) {

    static Day of(LocalDate question) {
        return new Day(question, question);
    }

    Day plusYears(long years) {
        return new Day(question, date.plusYears(years));
    }

    int year() {
        return date.getYear();
    }

    /// 0 where the day is in the year of the question, as explanations want it.
    int otherYear() {
        return date.getYear() == question.getYear() ? 0 : date.getYear();
    }

    /// Behind the name of what belongs to a year: nothing, or `@2016`.
    String mark() {
        return otherYear() == 0 ? "" : "@" + otherYear();
    }

    /// What is known of a field of the record of this year.
    Known known(Answers ofYear, LedgerField<?> field) {
        return ofYear.get(field)
                .<Known>map(Known.Exactly::new)
                .orElseGet(() -> Known.missing(field.name() + mark()));
    }
}
