package cn.cunce.filing;

import cn.cunce.model.field.Catalogue;
import cn.cunce.model.field.CodeLists;
import cn.cunce.model.field.FieldReader;
import cn.cunce.model.ledger.SheetCells;
import cn.cunce.model.ledger.SheetLayout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// One pass over the sheets of one file; households are compared with each other at its end.
final class FileReading {

    /// What a sheet turned out to be, and by whose words.
    private record Sighted(HeaderNames names, SheetSorter.Sorted sorted, SheetLayout layout) {}

    private final String file;
    private final Catalogue catalogue;
    private final CodeLists codes;
    private final FieldReader fields;
    private final ReadOptions options;
    private final HeaderNames plain;
    private final Map<String, Map<Integer, Map<Integer, String>>> mended = new HashMap<>();
    private final List<SheetDraft> drafts = new ArrayList<>();
    private final List<SheetShape> shapes = new ArrayList<>();

    FileReading(String file, Catalogue catalogue, CodeLists codes, ReadOptions options) {
        this.file = file;
        this.catalogue = catalogue;
        this.codes = codes;
        this.fields = new FieldReader(codes, options.on());
        this.options = options;
        this.plain = new HeaderNames(catalogue, codes, options.columns(), SheetLayout.NOTHING_SAID);
        options.corrections()
                .cells()
                .forEach(
                        (place, text) -> {
                            if (place.file().equals(file)) {
                                mended.computeIfAbsent(place.sheet(), _ -> new HashMap<>())
                                        .computeIfAbsent(place.row(), _ -> new HashMap<>())
                                        .put(SheetCells.column(place.column()), text);
                            }
                        });
    }

    void take(SheetGrid raw) {
        if (raw.rows().stream().allMatch(GridRow::isBlank)) {
            return;
        }
        var grid = raw.with(mended.getOrDefault(raw.name(), Map.of()));
        var automatic = new SheetSorter(plain).sort(grid, options, OptionalInt.empty());
        var template = Template.of(automatic);
        var seen = sighted(grid, automatic, options.corrections().layout(template));
        var found = new Findings(file, grid.name());
        var words = new LearnedWords(codes, seen.layout());
        var judge = new CellJudge(fields, options.on(), grid.typed(), words);
        var draft =
                seen.sorted().kind() == SheetKind.VILLAGE
                        ? SheetDraft.done(
                                new VillageSheet(codes, seen.names(), judge, found)
                                        .read(grid, options.year()))
                        : new TableReading(seen.names(), judge, found, options)
                                .read(grid, seen.sorted());
        drafts.add(draft);
        var header = seen.sorted().table().map(Table::headerRow).orElse(0);
        shapes.add(new SheetShape(template, header, grid.cells()));
    }

    private Sighted sighted(SheetGrid grid, SheetSorter.Sorted automatic, SheetLayout layout) {
        if (layout.isEmpty()) {
            return new Sighted(plain, automatic, layout);
        }
        var names = new HeaderNames(catalogue, codes, options.columns(), layout);
        var sorted = new SheetSorter(names).sort(grid, options, layout.headerRow());
        return new Sighted(names, sorted, layout);
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

    /// How the sheets are laid out, in their order.
    List<SheetShape> shapes() {
        return shapes;
    }
}
