package cn.cunce.policy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.model.rule.Definition;
import cn.cunce.model.rule.Expr;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What can be said of a condition before anybody has answered anything. In 2017: `line` is 4000,
/// `years` 2, `limit` 30 %; `line2016` and `unset` have no value.
class FoldingTest {

    private static final LocalDate ON = LocalDate.of(2017, 12, 31);

    private final Saying saying = new Saying();

    private Folding folding(Map<String, Definition> definitions) {
        return new Folding(saying.vocabulary().parameters(), definitions, ON);
    }

    private String told(String source) throws ExpressionFault {
        return told(saying.read(source).expr(), Map.of());
    }

    private String told(Expr expr, Map<String, Definition> definitions) {
        var folding = folding(definitions);
        return folding.isAlways(expr) ? "always" : folding.isNever(expr) ? "never" : "open";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            true                                                                    | always
            !true                                                                   | never
            household.isRegistered                                                  | open
            household.isRegistered && false                                         | never
            household.isRegistered OR true                                          | always
            false OR false                                                          | never
            true && true                                                            | always
            param.years > 1                                                         | always
            param.years < 1                                                         | never
            param.years == 1                                                        | never
            param.years != 1                                                        | always
            param.years + 1 > param.years                                           | always
            param.years - 1 > param.years                                           | never
            param.line > param.line                                                 | never
            param.line >= param.line                                                | always
            param.line > param.unset                                                | open
            param.line > param.line2016                                             | open
            param.line > inYear(-1, param.line2016)                                 | always
            param.limit > share(1, 1)                                               | open
            "瑶族" in param.groups                                                   | always
            "汉族" in param.groups                                                   | never
            year() > param.years                                                    | always
            inYear(-1, year()) < year()                                             | always
            onDate() == onDate()                                                    | always
            true ? false : household.isRegistered                                   | never
            household.isRegistered ? false : false                                  | open
            recorded(householdYear.renovationDoneDate)                              | open
            persons.exists(p, false)                                                | open
            household.isRegistered && !household.isRegistered                       | never
            householdYear.wageIncome > param.line && householdYear.wageIncome < param.line | never
            householdYear.wageIncome > param.line && param.line > householdYear.wageIncome | never
            householdYear.wageIncome >= param.line && householdYear.wageIncome <= param.line | open
            householdYear.wageIncome > param.line && householdYear.wageIncome <= param.line | never
            householdYear.wageIncome < param.line && householdYear.wageIncome <= param.line | open
            householdYear.wageIncome == param.line && householdYear.wageIncome != param.line | never
            householdYear.wageIncome == param.line && householdYear.wageIncome > param.line | never
            householdYear.wageIncome > param.unset && householdYear.wageIncome < param.unset | open
            householdYear.wageIncome > param.line && householdYear.businessCost < param.line | open
            household.mainCause == "因病" && household.mainCause == "因残"            | never
            household.mainCause == "因病" && household.mainCause != "因残"            | open
            householdYear.householdSize > 1 && householdYear.householdSize < 1      | never
            householdYear.householdSize > 0 && householdYear.householdSize <= 1     | open
            (household.isRegistered && householdYear.householdSize > 1) && householdYear.householdSize < 1 | never
            """)
    void what_holds_whatever_the_ledger_says(String source, String expected)
            throws ExpressionFault {
        assertThat(told(source.replace("OR", "||"))).isEqualTo(expected);
    }

    @Test
    void a_definition_means_what_it_stands_for() throws ExpressionFault {
        var large = saying.read("householdYear.householdSize > 1").expr();
        var definitions = Map.of("large", new Definition("large", "", List.of(), large));
        var both =
                new Expr.And(
                        List.of(
                                new Expr.Def("large"),
                                saying.read("householdYear.householdSize < 1").expr()));

        assertThat(told(both, definitions)).isEqualTo("never");
        assertThat(told(new Expr.Def("large"), definitions)).isEqualTo("open");
        assertThat(
                        told(
                                new Expr.And(List.of(new Expr.Def("large"), new Expr.Not(large))),
                                definitions))
                .isEqualTo("never");
    }
}
