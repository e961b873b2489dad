package cn.cunce.model.ledger;

import cn.cunce.model.ledger.Finding.Place;
import java.util.HashMap;
import java.util.Map;

/// What people have put right of files that are to be read; the files themselves stay as they are.
///
/// @param layouts by template: how sheets with such a header are to be read
/// @param cells what stands in single cells instead of what the file says
public record SheetCorrections(Map<String, SheetLayout> layouts, Map<Place.Cell, String> cells) {

    public static final SheetCorrections NONE = new SheetCorrections(Map.of(), Map.of());

    public SheetCorrections {
        layouts = Map.copyOf(layouts);
        cells = Map.copyOf(cells);
    }

    public SheetLayout layout(String template) {
        return layouts.getOrDefault(template, SheetLayout.NOTHING_SAID);
    }

    public SheetCorrections with(String template, SheetLayout layout) {
        var more = new HashMap<>(layouts);
        more.put(template, layout);
        return new SheetCorrections(more, cells);
    }

    public SheetCorrections with(Place.Cell cell, String text) {
        var more = new HashMap<>(cells);
        more.put(cell, text);
        return new SheetCorrections(layouts, more);
    }

    /// The cell says again what the file says.
    public SheetCorrections without(Place.Cell cell) {
        var fewer = new HashMap<>(cells);
        fewer.remove(cell);
        return new SheetCorrections(layouts, fewer);
    }

    /// These, and of templates that they say nothing of what others say.
    public SheetCorrections over(Map<String, SheetLayout> others) {
        var all = new HashMap<>(others);
        all.putAll(layouts);
        return new SheetCorrections(all, cells);
    }
}
