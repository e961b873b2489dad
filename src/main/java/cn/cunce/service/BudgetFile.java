package cn.cunce.service;

import cn.cunce.filing.BudgetReader;
import cn.cunce.model.ledger.Finding;
import cn.cunce.model.rule.Pack;
import cn.cunce.model.value.Money;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Reads what there is in each fund of a pack from a table that somebody keeps beside the book.
public final class BudgetFile {

    public sealed interface Result {

        /// @param byFund amounts by key of the fund; what the file does not name stays as the pack
        ///     has it
        record Read(Map<String, Money> byFund) implements Result {
            public Read {
                byFund = Map.copyOf(byFund);
            }
        }

        /// Nothing of it is taken: a budget with a hole is no budget.
        record Faulty(List<Finding> findings) implements Result {
            public Faulty {
                findings = List.copyOf(findings);
            }
        }
    }

    public static Result read(Path file, Pack pack) {
        var titles =
                pack.funds().values().stream()
                        .collect(Collectors.toMap(fund -> fund.key(), fund -> fund.title()));
        var read = new BudgetReader(titles).read(file);
        return read.findings().isEmpty()
                ? new Result.Read(read.byFund())
                : new Result.Faulty(read.findings());
    }

    private BudgetFile() {}
}
