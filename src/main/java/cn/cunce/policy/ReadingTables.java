package cn.cunce.policy;

import cn.cunce.model.field.CodeLists;
import cn.cunce.model.value.DateReader;
import cn.cunce.model.value.IdNumber;
import cn.cunce.model.value.Income;
import cn.cunce.model.value.Money;
import cn.cunce.model.value.MoneyReader;
import cn.cunce.model.value.PartialDate;
import cn.cunce.model.value.Problem;
import cn.cunce.model.value.Reading;
import cn.cunce.model.value.Written;
import cn.cunce.model.value.YesNoReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// What the reading functions of the program say of a row of a published table: identity numbers,
/// dates, money, yes and no, and incomes per head. No pack has a say in them.
final class ReadingTables {

    private static final String OUTCOME = "expectedOutcome";
    private static final String ERROR = "expectedError";
    private static final String MISSING = "expectedMissing";
    private static final String VALID = "VALID";
    private static final String VALUE = "VALUE";
    private static final String UNDETERMINED = "UNDETERMINED";

    private final CodeLists codes;

    ReadingTables(CodeLists codes) {
        this.codes = codes;
    }

    /// What answers the rows of a table, by column; empty for a table that is none of these.
    Optional<UnaryOperator<Map<String, String>>> answering(String table) {
        return switch (table) {
            case "id_number" -> Optional.of(this::idNumber);
            case "import_date" -> Optional.of(this::date);
            case "import_money" -> Optional.of(this::money);
            case "import_yes_no" -> Optional.of(this::yesNo);
            case "per_capita_income" -> Optional.of(this::income);
            default -> Optional.empty();
        };
    }

    private Map<String, String> idNumber(Map<String, String> row) {
        var on = Optional.of(get(row, "asOfDate")).filter(day -> !day.isEmpty());
        var day = on.map(LocalDate::parse);
        var reading = IdNumber.read(Written.text(get(row, "idRaw")), day);
        var answer = answer(reading, VALID, "idNumber");
        if (reading instanceof Reading.Value<IdNumber>(var id, var remarks)) {
            answer.put("expectedId18", id.number());
            answer.put("expectedBirthDate", id.birth().toString());
            answer.put("expectedSex", codes.of("sex").label(id.isMale() ? "01" : "02").orElse(""));
            answer.put("expectedAge", day.map(id::age).map(String::valueOf).orElse(""));
            answer.put(MISSING, day.isPresent() ? "" : "asOfDate");
            answer.put("expectedFinding", remark(get(row, "expectedFinding"), remarks));
        }
        return answer;
    }

    /// A table names only the remark that must not be left out.
    private static String remark(String expected, List<Problem> remarks) {
        var said = remarks.stream().map(Problem::code).toList();
        return expected.isEmpty() || said.contains(expected) ? expected : String.join(";", said);
    }

    private Map<String, String> date(Map<String, String> row) {
        var form = Written.Form.valueOf(get(row, "cellKind"));
        var reading = DateReader.read(new Written(get(row, "raw"), form));
        var answer = answer(reading, VALID, "date");
        if (reading instanceof Reading.Value<PartialDate>(var date, var _)) {
            answer.put("expectedValue", date.toString());
            answer.put("expectedPrecision", date.precision().name());
        }
        return answer;
    }

    private Map<String, String> money(Map<String, String> row) {
        var reading = MoneyReader.read(Written.text(get(row, "raw")), get(row, "headerUnit"));
        var answer = answer(reading, VALUE, "amount");
        if (reading instanceof Reading.Value<Money>(var money, var _)) {
            answer.put("expectedYuan", money.yuan().toPlainString());
        }
        return answer;
    }

    private Map<String, String> yesNo(Map<String, String> row) {
        var reading = YesNoReader.read(Written.text(get(row, "raw")));
        var answer = answer(reading, VALUE, "value");
        if (reading instanceof Reading.Value<Boolean>(var yes, var _)) {
            answer.put("expectedValue", yes ? "Y" : "N");
        }
        return answer;
    }

    private Map<String, String> income(Map<String, String> row) {
        var income =
                new Income(
                        yuan(row, "wageIncome"),
                        yuan(row, "businessGross"),
                        yuan(row, "businessCost"),
                        yuan(row, "propertyIncome"),
                        yuan(row, "transferIncome"),
                        present(row, "householdSize").map(Long::valueOf));
        return switch (income.outcome()) {
            case Income.Outcome.Known(var net, var perHead) ->
                    Map.of(
                            OUTCOME,
                            VALUE,
                            "expectedNetIncome",
                            net.yuan().toPlainString(),
                            "expectedPerCapita",
                            perHead.yuan().toPlainString());
            case Income.Outcome.Undetermined(var missing) ->
                    Map.of(OUTCOME, UNDETERMINED, MISSING, String.join(";", missing));
            case Income.Outcome.Invalid(var problem) ->
                    Map.of(OUTCOME, "INVALID", ERROR, problem.code());
        };
    }

    private static Map<String, String> answer(Reading<?> reading, String read, String asked) {
        var answer = new HashMap<String, String>();
        answer.put(
                OUTCOME,
                switch (reading) {
                    case Reading.Value<?> _ -> read;
                    case Reading.Blank<?> _, Reading.Unknown<?> _ -> UNDETERMINED;
                    case Reading.NotApplicable<?> _ -> "NOT_APPLICABLE";
                    case Reading.Ambiguous<?> _ -> "AMBIGUOUS";
                    case Reading.Bad<?>(var problem) -> {
                        answer.put(ERROR, problem.code());
                        yield "INVALID";
                    }
                });
        if (UNDETERMINED.equals(answer.get(OUTCOME))) {
            answer.put(MISSING, asked);
        }
        return answer;
    }

    private static Optional<Money> yuan(Map<String, String> row, String column) {
        return present(row, column).map(BigDecimal::new).map(Money::ofYuan);
    }

    private static Optional<String> present(Map<String, String> row, String column) {
        return Optional.of(get(row, column)).filter(text -> !text.isEmpty());
    }

    private static String get(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }
}
