package cn.cunce.ui.register;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// What a column of figures comes to.
///
/// @param without how many households have no figure there; they are not counted as nought
record ColumnSum(RegisterColumn column, BigDecimal sum, int without) {

    /// Nothing for a column that cannot be added up.
    static Optional<ColumnSum> of(RegisterColumn column, List<RegisterRow> rows) {
        return column.figure()
                .map(
                        figure -> {
                            var sum = BigDecimal.ZERO;
                            var without = 0;
                            for (var row : rows) {
                                var number = figure.apply(row);
                                sum = sum.add(number.orElse(BigDecimal.ZERO));
                                without += number.isPresent() ? 0 : 1;
                            }
                            return new ColumnSum(column, sum, without);
                        });
    }
}
