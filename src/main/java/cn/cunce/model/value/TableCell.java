package cn.cunce.model.value;

import java.math.BigDecimal;
import java.time.LocalDate;

/// What stands in a cell of a table that is given to people: of which type, so that a spreadsheet
/// program can add and sort.
public sealed interface TableCell {

    TableCell NOTHING = new Words("");

    /// Text, even where it looks like a number: identity numbers, household numbers, codes.
    record Words(String text) implements TableCell {

        /// It may be about a person: a log must not carry it.
        @Override
        public String toString() {
            return "Words[" + text.length() + " characters]";
        }
    }

    record Count(long number) implements TableCell {}

    record Decimal(BigDecimal number) implements TableCell {}

    /// In 元.
    record Amount(Money money) implements TableCell {}

    record Day(LocalDate day) implements TableCell {}
}
