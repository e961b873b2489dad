package cn.cunce.filing;

import cn.cunce.model.ledger.Finding;
import cn.cunce.model.ledger.Finding.Place;
import cn.cunce.model.ledger.Finding.Severity;
import cn.cunce.model.ledger.SheetCells;
import cn.cunce.model.value.Money;
import cn.cunce.model.value.MoneyReader;
import cn.cunce.model.value.Problem;
import cn.cunce.model.value.Reading;
import cn.cunce.model.value.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Reads a budget: a table with the columns 资金 and 金额 (`fund,amount`), one fund a line, in 元
/// unless the header names another unit. Every bad line is said; none is guessed.
public final class BudgetReader {

    private static final Set<String> FUND = Set.of("fund", "资金", "资金名称", "项目资金");
    private static final Set<String> AMOUNT = Set.of("amount", "金额", "预算", "预算金额");
    private static final String YUAN = "元";

    private final Map<String, String> titles;

    /// @param titles of the funds of the pack by key; a line may name a fund by either
    public BudgetReader(Map<String, String> titles) {
        this.titles = Map.copyOf(titles);
    }

    public ReadBudget read(Path file) {
        var name = String.valueOf(file.getFileName());
        try {
            return read(name, Files.readAllBytes(file));
        } catch (IOException _) {
            return refused(name, Problem.of("FILE_UNREADABLE"));
        }
    }

    private ReadBudget read(String name, byte[] file) {
        return switch (WorkbookReader.open(file, Optional.empty())) {
            case OpenedWorkbook.Refused(var problem) -> refused(name, problem);
            case OpenedWorkbook.Sheets(var sheets) ->
                    sheets.stream()
                            .filter(sheet -> sheet.rows().stream().anyMatch(row -> !row.isBlank()))
                            .findFirst()
                            .map(sheet -> new Pass(name, sheet).read())
                            .orElseGet(() -> refused(name, Problem.of("BUDGET_HEADER")));
        };
    }

    private static ReadBudget refused(String name, Problem problem) {
        var finding = new Finding(new Place.File(name), Severity.ERROR, problem, "", "");
        return new ReadBudget(Map.of(), List.of(finding));
    }

    /// Where the two columns are, and in which unit the amounts stand.
    private record Columns(int fund, int amount, String unit) {}

    private final class Pass {

        private final String file;
        private final SheetGrid sheet;
        private final Map<String, Money> byFund = new HashMap<>();
        private final List<Finding> findings = new ArrayList<>();

        Pass(String file, SheetGrid sheet) {
            this.file = file;
            this.sheet = sheet;
        }

        ReadBudget read() {
            var rows = sheet.rows().stream().filter(row -> !row.isBlank()).toList();
            var columns = columns(rows.getFirst());
            if (columns.isEmpty()) {
                return refused(file, Problem.of("BUDGET_HEADER"));
            }
            if (!MoneyReader.knows(columns.get().unit())) {
                return refused(file, Problem.of("UNIT_UNKNOWN", columns.get().unit()));
            }
            rows.stream().skip(1).forEach(row -> readLine(row, columns.get()));
            return new ReadBudget(byFund, findings);
        }

        private static Optional<Columns> columns(GridRow header) {
            var fund = column(header, FUND);
            var amount = column(header, AMOUNT);
            return fund.isPresent() && amount.isPresent()
                    ? Optional.of(
                            new Columns(
                                    fund.get(), amount.get(), unit(heading(header, amount.get()))))
                    : Optional.empty();
        }

        private static Optional<Integer> column(GridRow header, Set<String> names) {
            return IntStream.range(0, header.width())
                    .filter(
                            column ->
                                    names.contains(
                                            heading(header, column)
                                                    .nameOfLower()
                                                    .toLowerCase(Locale.ROOT)))
                    .boxed()
                    .findFirst();
        }

        private static Heading heading(GridRow header, int column) {
            return new Heading(column, "", header.text(column));
        }

        private static String unit(Heading heading) {
            return heading.unit().isEmpty() ? YUAN : heading.unit();
        }

        private void readLine(GridRow row, Columns columns) {
            var written = Wording.trimmed(row.text(columns.fund()));
            if (written.isEmpty()) {
                bad(row, columns.fund(), Problem.of("BUDGET_FUND_MISSING"));
                return;
            }
            var fund = fund(written);
            if (fund.isEmpty()) {
                bad(row, columns.fund(), Problem.of("BUDGET_FUND_UNKNOWN", written, known()));
                return;
            }
            amount(row, columns)
                    .ifPresent(
                            amount -> {
                                if (byFund.putIfAbsent(fund.get(), amount) != null) {
                                    bad(
                                            row,
                                            columns.fund(),
                                            Problem.of("BUDGET_FUND_TWICE", written));
                                }
                            });
        }

        private Optional<Money> amount(GridRow row, Columns columns) {
            var cell = row.cell(columns.amount());
            var reading = MoneyReader.read(cell.written(), columns.unit());
            if (reading instanceof Reading.Value<Money>(var amount, _)) {
                if (amount.compareTo(Money.ZERO) >= 0) {
                    return Optional.of(amount);
                }
                bad(row, columns.amount(), Problem.of("BUDGET_NEGATIVE", cell.shown()));
            } else if (reading instanceof Reading.Blank<Money>) {
                bad(row, columns.amount(), Problem.of("BUDGET_AMOUNT_MISSING"));
            } else {
                bad(row, columns.amount(), Problem.of("BUDGET_AMOUNT_UNREADABLE", cell.shown()));
            }
            return Optional.empty();
        }

        private void bad(GridRow row, int column, Problem problem) {
            var place =
                    new Place.Cell(file, sheet.name(), SheetCells.letters(column), row.number());
            findings.add(new Finding(place, Severity.ERROR, problem, "", row.cell(column).shown()));
        }
    }

    private Optional<String> fund(String written) {
        var bare = Wording.bare(written);
        return titles.entrySet().stream()
                .filter(
                        fund ->
                                fund.getKey().equals(bare)
                                        || Wording.bare(fund.getValue()).equals(bare))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private String known() {
        return String.join("、", titles.keySet().stream().sorted().toList());
    }
}
