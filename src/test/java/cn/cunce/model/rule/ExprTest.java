package cn.cunce.model.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ExprTest {

    private static final Expr A = new Expr.Constant(true);
    private static final Expr B = new Expr.Param("b");
    private static final Expr C = new Expr.Def("c");

    @ParameterizedTest
    @CsvSource({
        "LESS, true, false, false",
        "AT_MOST, true, true, false",
        "MORE, false, false, true",
        "AT_LEAST, false, true, true",
        "EQUAL, false, true, false",
        "NOT_EQUAL, true, false, true",
    })
    void an_order_holds_below_at_and_above(
            Expr.Order order, boolean below, boolean at, boolean above) {
        assertThat(order.holds(-1)).isEqualTo(below);
        assertThat(order.holds(0)).isEqualTo(at);
        assertThat(order.holds(1)).isEqualTo(above);
    }

    static Stream<Arguments> composed() {
        return Stream.of(
                Arguments.of(new Expr.And(List.of(A, B, C)), List.of(A, B, C)),
                Arguments.of(new Expr.Or(List.of(A, B)), List.of(A, B)),
                Arguments.of(new Expr.Not(A), List.of(A)),
                Arguments.of(new Expr.Compare(A, Expr.Order.LESS, B), List.of(A, B)),
                Arguments.of(new Expr.In(A, B), List.of(A, B)),
                Arguments.of(new Expr.Choice(A, B, C), List.of(A, B, C)),
                Arguments.of(new Expr.Plus(A, B), List.of(A, B)),
                Arguments.of(new Expr.Minus(A, B), List.of(A, B)),
                Arguments.of(new Expr.Over(Expr.Fold.EXISTS, "persons", "p", A), List.of(A)),
                Arguments.of(new Expr.InYear(A, B), List.of(A, B)),
                Arguments.of(new Expr.Consecutive(A, B), List.of(A, B)),
                Arguments.of(new Expr.Call(Expr.Function.LEAST, List.of(A, B)), List.of(A, B)));
    }

    @ParameterizedTest
    @MethodSource("composed")
    void an_expression_is_made_of_its_children_in_their_order(Expr whole, List<Expr> children) {
        assertThat(whole.children()).containsExactlyElementsOf(children);
    }

    @Test
    void what_is_said_elsewhere_is_no_part_of_it() {
        assertThat(Stream.of(A, B, C, new Expr.RuleSays("d")).flatMap(Expr::children)).isEmpty();
    }
}
