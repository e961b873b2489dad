package cn.cunce.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What must be found in the sample workbooks, as it was published with them.
final class ExpectedSamples {

    /// @param column as Excel names it; empty for a finding on the whole row
    record ExpectedFinding(int row, String column, String code, String severity) {}

    /// @param file below the folder of the samples
    record Ledger(String file, JsonNode expected) {

        int year() {
            return expected.get("year").asInt();
        }

        String sheet() {
            return expected.get("sheet").asString();
        }

        String total(String key) {
            return expected.get("totals_as_imported").get(key).asString();
        }

        int waiting(String key) {
            return expected.get("waiting").get(key).asInt();
        }

        List<ExpectedFinding> findings() {
            var findings = new ArrayList<ExpectedFinding>();
            for (var finding : expected.get("findings")) {
                findings.add(
                        new ExpectedFinding(
                                finding.get("row").asInt(),
                                finding.get("column").isNull()
                                        ? ""
                                        : finding.get("column").asString(),
                                finding.get("code").asString(),
                                finding.get("severity").asString()));
            }
            return findings;
        }

        Set<Integer> firstRows() {
            var rows = new TreeSet<Integer>();
            expected.get("households").forEach(told -> rows.add(told.get("first_row").asInt()));
            return rows;
        }

        @Override
        public String toString() {
            return file;
        }
    }

    private static final JsonNode ALL =
            JsonMapper.builder().build().readTree(Samples.bytes("expected.json"));

    static final List<String> VILLAGES = List.of("guizhou", "changsha", "gansu");

    static List<Ledger> ledgers() {
        return List.of(
                new Ledger("quickstart.xlsx", ALL.get("quickstart").get("quickstart.xlsx")),
                ledger("guizhou", "户人台账.xlsx"),
                ledger("changsha", "户人台账_2015.xlsx"),
                ledger("changsha", "户人台账_2016.xlsx"),
                ledger("changsha", "户人台账_2017.xlsx"),
                ledger("gansu", "户人台账.xlsx"));
    }

    private static Ledger ledger(String village, String file) {
        return new Ledger(village + "/" + file, of(village, file));
    }

    static JsonNode of(String village, String file) {
        return ALL.get(village).get(file);
    }

    private ExpectedSamples() {}
}
