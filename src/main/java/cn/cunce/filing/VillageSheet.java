package cn.cunce.filing;

import static cn.cunce.model.field.VillageYearFields.DATA_DATE;
import static cn.cunce.model.field.VillageYearFields.ETHNICITY_COUNTS;

import cn.cunce.model.field.CodeLists;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.field.VillageFields;
import cn.cunce.model.field.VillageYearFields;
import cn.cunce.model.ledger.ColumnGround;
import cn.cunce.model.value.NumberReader;
import cn.cunce.model.value.Problem;
import cn.cunce.model.value.Reading;
import cn.cunce.model.value.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// Reads the profile of one village (村情), an indicator and its value beside each other.
final class VillageSheet {

    private final CodeLists codes;
    private final HeaderNames names;
    private final CellJudge judge;
    private final Findings found;
    private final AnswersDraft village = new AnswersDraft();
    private final AnswersDraft year = new AnswersDraft();
    private final Map<String, Long> people = new HashMap<>();
    private final List<Column> columns = new ArrayList<>();

    VillageSheet(CodeLists codes, HeaderNames names, CellJudge judge, Findings found) {
        this.codes = codes;
        this.names = names;
        this.judge = judge;
        this.found = found;
    }

    ReadSheet read(SheetGrid grid, OptionalInt told) {
        for (var pair : new VillagePairs(names).all(grid.rows())) {
            read(pair);
        }
        if (!people.isEmpty()) {
            year.put(ETHNICITY_COUNTS, Map.copyOf(people));
        }
        var content = new SheetContent.Village(village.answers(), year.answers());
        return new ReadSheet(
                grid.name(),
                SheetKind.VILLAGE,
                columns.size(),
                year(grid, told),
                columns.stream().map(Column::matched).toList(),
                content,
                found.all());
    }

    /// The year of 数据截止日期, else of the title.
    private OptionalInt year(SheetGrid grid, OptionalInt told) {
        if (told.isPresent()) {
            return told;
        }
        var date = year.get(DATA_DATE);
        if (date.isPresent()) {
            return OptionalInt.of(date.get().first().getYear());
        }
        var title = grid.rows().isEmpty() ? "" : grid.rows().getFirst().text(0);
        return Titles.year(List.of(title), grid.name());
    }

    private void read(VillagePairs.Pair pair) {
        var group = VillagePairs.OF_WHOM.matcher(Wording.bare(pair.label().lower()));
        if (group.matches()) {
            readPeople(group.group(1), pair);
            return;
        }
        var meaning = names.meaning(SheetKind.VILLAGE, pair.label());
        if (meaning instanceof Meaning.Of(var first)) {
            var cell = pair.row().cell(pair.column());
            var field = ofWhichList(first, cell);
            var column = column(pair, field);
            judge.read(field, CellAt.of(column, pair.row()), draft(field), found);
        }
    }

    /// 贫困村类别 carries words of two lists.
    private LedgerField<?> ofWhichList(LedgerField<?> field, GridCell cell) {
        if (field != VillageFields.VILLAGE_LISTS && field != VillageFields.VILLAGE_CLASS) {
            return field;
        }
        return judge.quietly(VillageFields.VILLAGE_CLASS, cell).isPresent()
                ? VillageFields.VILLAGE_CLASS
                : VillageFields.VILLAGE_LISTS;
    }

    private void readPeople(String ethnicity, VillagePairs.Pair pair) {
        var column = column(pair, ETHNICITY_COUNTS);
        var cell = pair.row().cell(pair.column());
        var code =
                codes.of(PersonFields.ETHNICITY)
                        .flatMap(list -> list.match(ethnicity))
                        .map(match -> match.code());
        if (code.isEmpty()) {
            tell(column, pair, Problem.of("ETHNIC_UNKNOWN", ethnicity));
            return;
        }
        switch (NumberReader.count(cell.written(), VillageYearFields.TOTAL_POPULATION.unit())) {
            case Reading.Value<Long>(var count, var _) -> people.put(code.get(), count);
            case Reading.Bad<Long>(var problem) -> tell(column, pair, problem);
            case Reading.Ambiguous<Long>(var problem) -> tell(column, pair, problem);
            case Reading.Blank<Long> _, Reading.Unknown<Long> _, Reading.NotApplicable<Long> _ -> {}
        }
    }

    private void tell(Column column, VillagePairs.Pair pair, Problem problem) {
        found.at(CellAt.of(column, pair.row()), ETHNICITY_COUNTS.name(), problem);
    }

    private Column column(VillagePairs.Pair pair, LedgerField<?> field) {
        var column =
                new Column(
                        pair.column(),
                        pair.label(),
                        new Meaning.Of(field),
                        Columns.unit(field, pair.label().unit(), ""),
                        HeaderNames.isLabel(pair.label(), field)
                                ? ColumnGround.LABEL
                                : ColumnGround.SYNONYM);
        columns.add(column);
        return column;
    }

    private AnswersDraft draft(LedgerField<?> field) {
        return field.entity() == Entity.VILLAGE ? village : year;
    }
}
