package cn.cunce.filing;

import cn.cunce.model.field.CodeLists;
import cn.cunce.model.field.FieldReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One pass over the sheets of one file; households are compared with each other at its end.
final class FileReading {

    private final String file;
    private final HeaderNames names;
    private final CodeLists codes;
    private final FieldReader fields;
    private final ReadOptions options;
    private final SheetSorter sorter;
    private final List<SheetDraft> drafts = new ArrayList<>();

    FileReading(
            String file,
            HeaderNames names,
            CodeLists codes,
            FieldReader fields,
            ReadOptions options) {
        this.file = file;
        this.names = names;
        this.codes = codes;
        this.fields = fields;
        this.options = options;
        this.sorter = new SheetSorter(names);
    }

    void take(SheetGrid grid) {
        if (grid.rows().stream().allMatch(GridRow::isBlank)) {
            return;
        }
        var found = new Findings(file, grid.name());
        var judge = new CellJudge(fields, options.on(), grid.typed());
        var sorted = sorter.sort(grid, options);
        if (sorted.kind() == SheetKind.VILLAGE) {
            var sheet = new VillageSheet(codes, names, judge, found).read(grid, options.year());
            drafts.add(SheetDraft.done(sheet));
        } else {
            drafts.add(new TableReading(names, judge, found, options).read(grid, sorted));
        }
    }

    List<ReadSheet> finish() {
        Map<Integer, List<HouseholdDraft>> byYear = new LinkedHashMap<>();
        for (var draft : drafts) {
            for (var household : draft.households()) {
                byYear.computeIfAbsent(household.form().year(), _ -> new ArrayList<>())
                        .add(household);
            }
        }
        byYear.values().forEach(IdDuplicates::find);
        return drafts.stream().map(draft -> draft.finish(file)).toList();
    }
}
