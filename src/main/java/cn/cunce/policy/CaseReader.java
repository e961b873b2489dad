package cn.cunce.policy;

import cn.cunce.model.field.Catalogue;
import cn.cunce.model.field.CodeLists;
import cn.cunce.model.rule.Pack;
import cn.cunce.model.value.Problem;
import cn.cunce.policy.PackCase.Cell;
import cn.cunce.policy.PackCase.Expected;
import cn.cunce.policy.PackCase.Question;
import cn.cunce.policy.PackFolder.Table;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/// Reads the cases of a pack: one row a case, its facts by column.
///
/// Of a fault the line is that of the row, the column the number of the cell in it.
final class CaseReader {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();
    private static final Set<String> OWN =
            Set.of(
                    "case", "rule", "measure", "limit", "on", "also", "outcome", "result", "error",
                    "amount", "missing", "why");
    private static final Set<String> OUTCOMES = Set.of("yes", "no", "undetermined");
    private static final String HOUSEHOLD_MOST = "household";

    private final Pack pack;
    private final Catalogue catalogue;
    private final TellText text;
    private final CodeLists codes;
    private final PackFaults faults;
    private final List<PackCase> cases = new ArrayList<>();

    CaseReader(Pack pack, Catalogue catalogue, CodeLists codes, PackFaults faults) {
        this.pack = pack;
        this.catalogue = catalogue;
        this.codes = codes;
        this.text = new TellText(codes);
        this.faults = faults;
    }

    List<PackCase> cases() {
        return cases;
    }

    void read(Table table) {
        try (var rows = FORMAT.parse(new StringReader(table.text()))) {
            var header = Optional.<CSVRecord>empty();
            for (var row : rows) {
                var spot = new Spot(table.file(), (int) rows.getCurrentLineNumber(), 1);
                if (header.isEmpty()) {
                    header = Optional.of(row);
                } else {
                    new Row(columns(header.get(), table.file()), row, spot).read();
                }
            }
        } catch (IOException | UncheckedIOException e) {
            faults.add(Spot.startOf(table.file()), Problem.of("PACK_TABLE"));
        }
    }

    /// What each column tells; `Optional.empty()` for those of the case itself.
    private Map<String, Column> columns(CSVRecord header, String file) {
        var columns = new LinkedHashMap<String, Column>();
        for (var i = 0; i < header.size(); i++) {
            var name = header.get(i).strip();
            var spot = new Spot(file, 1, i + 1);
            var told = OWN.contains(name) ? Optional.<Told>empty() : told(name, spot);
            if (columns.put(name, new Column(i, told)) != null) {
                faults.add(spot, Problem.of("PACK_KEY_REPEATED", name));
            }
        }
        return columns;
    }

    private Optional<Told> told(String name, Spot spot) {
        var told = Told.read(name, catalogue, pack.parameters());
        if (told.isEmpty()) {
            faults.add(
                    spot,
                    Told.near(name, catalogue, pack.parameters())
                            .map(near -> Problem.of("PACK_CASE_MEANT", name, near))
                            .orElseGet(() -> Problem.of("PACK_CASE_COLUMN", name)));
        }
        return told;
    }

    private record Column(int index, Optional<Told> told) {}

    /// One row.
    private final class Row {

        private final Map<String, Column> columns;
        private final CSVRecord row;
        private final Spot start;

        Row(Map<String, Column> columns, CSVRecord row, Spot start) {
            this.columns = columns;
            this.row = row;
            this.start = start;
        }

        void read() {
            var asked = question();
            var on = day();
            var expected = expected(on);
            var told = told();
            if (asked.isPresent() && on.isPresent()) {
                cases.add(
                        new PackCase(
                                get("case"),
                                asked.get(),
                                on.get(),
                                told,
                                expected,
                                get("why"),
                                start));
            }
        }

        private Optional<Question> question() {
            var filled = Stream.of("rule", "measure", "limit").filter(one -> !get(one).isEmpty());
            if (filled.count() != 1) {
                faults.add(start, Problem.of("PACK_CASE_ASKED"));
                return Optional.empty();
            }
            return named("rule", pack.rules().keySet(), Question.Kind.RULE)
                    .or(() -> named("measure", pack.measures().keySet(), Question.Kind.MEASURE))
                    .or(this::limit);
        }

        private Optional<Question> named(String column, Set<String> known, Question.Kind kind) {
            return named(column, get(column), known, kind);
        }

        private Optional<Question> named(
                String column, String id, Set<String> known, Question.Kind kind) {
            if (id.isEmpty()) {
                return Optional.empty();
            }
            if (!known.contains(id)) {
                faults.add(cell(column), Problem.of("PACK_CASE_UNKNOWN", id));
            }
            return Optional.of(new Question(kind, id)).filter(_ -> known.contains(id));
        }

        /// `household`, `measure.industry_reward`, `fund.industry`: what there is at most.
        private Optional<Question> limit() {
            var limit = get("limit");
            if (limit.isEmpty()) {
                return Optional.empty();
            }
            if (limit.equals(HOUSEHOLD_MOST)) {
                return Optional.of(new Question(Question.Kind.HOUSEHOLD_MOST, limit));
            }
            return limit.startsWith("fund.")
                    ? named("limit", after(limit), pack.funds().keySet(), Question.Kind.FUND_CAP)
                    : named(
                            "limit",
                            after(limit),
                            pack.measures().keySet(),
                            Question.Kind.MEASURE_MOST);
        }

        private Optional<LocalDate> day() {
            try {
                return Optional.of(LocalDate.parse(get("on")));
            } catch (DateTimeException e) {
                faults.add(cell("on"), Problem.of("PACK_DATE", get("on")));
                return Optional.empty();
            }
        }

        private Expected expected(Optional<LocalDate> on) {
            var outcome = get("outcome");
            if (!OUTCOMES.contains(outcome)) {
                faults.add(cell("outcome"), Problem.of("PACK_CASE_OUTCOME", outcome));
            }
            var missing = on.map(day -> MissingNames.of(get("missing"), day)).orElse(Set.of());
            return new Expected(outcome, get("result"), get("error"), get("amount"), missing);
        }

        private List<Cell> told() {
            var cells = new ArrayList<Cell>();
            for (var column : columns.values()) {
                var written = get(column.index());
                if (column.told().isPresent() && !written.isEmpty()) {
                    var spot = new Spot(start.file(), start.line(), column.index() + 1);
                    Optional.of(new Cell(column.told().get(), written))
                            .filter(cell -> isReadable(cell, spot))
                            .ifPresent(cells::add);
                }
            }
            cells.addAll(also());
            return cells;
        }

        /// `param.margin.factor=1.5;household.isRelocated=是`: what few cases tell needs no column.
        private List<Cell> also() {
            var cells = new ArrayList<Cell>();
            for (var part : get("also").split(";")) {
                var split = part.indexOf('=');
                var name = split < 0 ? part.strip() : part.substring(0, split).strip();
                var written = split < 0 ? "" : part.substring(split + 1).strip();
                if (!name.isEmpty()) {
                    var spot = cell("also");
                    CaseReader.this
                            .told(name, spot)
                            .map(told -> new Cell(told, written))
                            .filter(cell -> isReadable(cell, spot))
                            .ifPresent(cells::add);
                }
            }
            return cells;
        }

        private boolean isReadable(Cell cell, Spot spot) {
            if (!cell.text().isEmpty() && readable(cell)) {
                return true;
            }
            faults.add(spot, Problem.of("PACK_CASE_VALUE", cell.text()));
            return false;
        }

        private boolean readable(Cell cell) {
            return switch (cell.told()) {
                case Told.Fact fact ->
                        !(text.read(fact.field(), cell.text()) instanceof TellText.Said.Unreadable);
                case Told.Value value ->
                        Optional.ofNullable(pack.parameters().get(value.key()))
                                .filter(named -> CaseValues.readable(named, cell.text(), codes))
                                .isPresent();
            };
        }

        private String get(String column) {
            return Optional.ofNullable(columns.get(column))
                    .map(found -> get(found.index()))
                    .orElse("");
        }

        private String get(int index) {
            return index < row.size() ? row.get(index).strip() : "";
        }

        private Spot cell(String column) {
            var index = Optional.ofNullable(columns.get(column)).map(Column::index).orElse(0);
            return new Spot(start.file(), start.line(), index + 1);
        }

        private static String after(String limit) {
            return limit.substring(limit.indexOf('.') + 1);
        }
    }
}
