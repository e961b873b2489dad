package cn.cunce.policy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.model.rule.Expr;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where the second holds the first holds too, as far as can be seen from how they are written.
class ImpliedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            household.isRegistered | household.isRegistered                          | true
            household.isRegistered | household.isRelocated                           | false
            household.isRegistered | household.isRegistered && household.isRelocated | true
            household.isRegistered && household.isRelocated | household.isRegistered | false
            household.isRegistered OR household.isRelocated | household.isRegistered | true
            household.isRegistered | household.isRegistered OR household.isRelocated | false
            household.isRegistered OR household.isRelocated | household.isRelocated OR household.isRegistered | true
            household.isRegistered && household.isRelocated | household.isRelocated && household.isRegistered | true
            param.line >= param.unset | param.line > param.unset                     | true
            param.line > param.unset  | param.line >= param.unset                    | false
            param.line <= param.unset | param.line < param.unset                     | true
            param.line != param.unset | param.line < param.unset                     | true
            param.line != param.unset | param.line > param.unset                     | true
            param.line >= param.unset | param.line == param.unset                    | true
            param.line <= param.unset | param.line == param.unset                    | true
            param.line > param.unset  | param.line == param.unset                    | false
            param.line >= param.unset | param.unset > param.line                     | false
            param.line >= param.unset | param.line > param.line2016                  | false
            """)
    void what_an_earlier_word_has_said_a_later_one_says_in_vain(
            String wide, String narrow, boolean implied) throws ExpressionFault {
        var saying = new Saying();

        assertThat(new Implied(Map.of()).by(read(saying, wide), read(saying, narrow)))
                .isEqualTo(implied);
    }

    private static Expr read(Saying saying, String source) throws ExpressionFault {
        return saying.read(source.replace("OR", "||")).expr();
    }
}
