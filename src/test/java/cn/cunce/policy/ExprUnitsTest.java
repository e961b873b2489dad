package cn.cunce.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.cunce.boot.Shipped;
import cn.cunce.model.field.Catalogue;
import cn.cunce.model.rule.Parameter;
import cn.cunce.policy.ExpressionReader.Want;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// 亩 are not compared with 公里, wherever the numbers come from.
class ExprUnitsTest {

    private final ExpressionReader reader =
            new ExpressionReader(
                    new Vocabulary(
                            Catalogue.LEDGER,
                            Shipped.codeLists(),
                            Map.of(
                                    "people", parameter(Parameter.Type.COUNT, "人"),
                                    "families", parameter(Parameter.Type.COUNT, "户"),
                                    "perYear", parameter(Parameter.Type.COUNT, "人/年"),
                                    "places", parameter(Parameter.Type.COUNT, "个"),
                                    "mu", parameter(Parameter.Type.DECIMAL, "亩"),
                                    "length", parameter(Parameter.Type.DECIMAL, "km"),
                                    "line", parameter(Parameter.Type.MONEY, "元/人·年"),
                                    "grant", parameter(Parameter.Type.MONEY, "元"),
                                    "fund", parameter(Parameter.Type.MONEY, "万元")),
                            Map.of("land", ValueType.of(ValueType.Base.DECIMAL)),
                            Map.of("land", "亩"),
                            Set.of()));

    private static Parameter parameter(Parameter.Type type, String unit) {
        return new Parameter(unit, unit, type, unit, List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "householdYear.householdSize > param.people",
                "householdYear.householdSize > param.perYear",
                "householdYear.householdSize > param.places",
                "householdYear.farmlandMu > param.mu",
                "householdYear.distanceToRoadKm > param.length",
                "householdYear.wageIncome > param.line",
                "param.line > param.grant",
                "param.fund > param.grant",
                "def.land > param.mu",
                "householdYear.farmlandMu + householdYear.forestMu > param.mu",
                "persons.count(p, true) > param.mu",
                "persons.count(p, true) > param.people",
            })
    void what_has_one_unit_or_none_goes_together(String source) {
        assertThatCode(() -> reader.read(source, Want.CONDITION)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "householdYear.householdSize > param.families, 人, 户",
        "householdYear.householdSize > param.mu, 人, 亩",
        "householdYear.farmlandMu > param.length, 亩, 公里",
        "householdYear.farmlandMu >= householdYear.distanceToRoadKm, 亩, 公里",
        "param.mu == param.length, 亩, 公里",
        "def.land > param.length, 亩, 公里",
        "householdYear.farmlandMu + householdYear.distanceToRoadKm > param.mu, 亩, 公里",
        "householdYear.farmlandMu - householdYear.distanceToRoadKm > param.mu, 亩, 公里",
        "householdYear.farmlandMu + householdYear.forestMu > param.length, 亩, 公里",
        "householdYear.farmlandMu - householdYear.forestMu > param.length, 亩, 公里",
        "1 + householdYear.householdSize > param.families, 人, 户",
        "'least(householdYear.farmlandMu, param.mu) > param.length', 亩, 公里",
        "'most(householdYear.farmlandMu, param.mu) > param.length', 亩, 公里",
        "(household.isRegistered ? householdYear.farmlandMu : param.mu) > param.length, 亩, 公里",
        "'inYear(1, householdYear.farmlandMu) > param.length', 亩, 公里",
        "'persons.total(p, p.workMonths) > param.people', 月, 人",
    })
    void what_has_two_is_refused_by_name(String source, String left, String right) {
        var fault =
                catchThrowableOfType(
                        ExpressionFault.class, () -> reader.read(source, Want.CONDITION));

        assertThat(fault.problem().code()).isEqualTo("EXPRESSION_UNITS");
        assertThat(fault.problem().args()).containsExactly(left, right);
    }
}
