package cn.cunce.ui.shell;

import cn.cunce.ui.part.Icon.Glyph;
import java.util.List;

/// One entry of the rail: where it goes, its word and its drawing.
///
/// @param key text key of its word
record RailItem(Place place, String key, Glyph glyph) {

    private static final RailItem HOME =
            new RailItem(new Place.Home(), "shell.home", Glyph.CALENDAR);
    private static final RailItem CHARTS =
            new RailItem(new Place.Charts(), "shell.charts", Glyph.CHART);
    private static final RailItem REGISTER =
            new RailItem(Place.Register.WHOLE, "shell.register", Glyph.REGISTER);
    private static final RailItem ENTRY =
            new RailItem(Place.Entry.FRESH, "shell.entry", Glyph.ENTRY);
    private static final RailItem IMPORT =
            new RailItem(Place.Import.FRESH, "shell.import", Glyph.IMPORT);
    private static final RailItem WAITING =
            new RailItem(new Place.Waiting(), "shell.waiting", Glyph.WAITING);
    private static final RailItem TARGETING =
            new RailItem(new Place.Targeting(), "shell.targeting", Glyph.TARGETING);
    private static final RailItem PLAN = new RailItem(Place.Plan.WHOLE, "shell.plan", Glyph.PLAN);
    private static final RailItem VILLAGE =
            new RailItem(Place.Village.WHOLE, "shell.profile", Glyph.VILLAGE);
    private static final RailItem PACKS =
            new RailItem(new Place.Packs(), "shell.packs", Glyph.PACKS);
    private static final RailItem PRINT =
            new RailItem(Place.Print.FRESH, "shell.print", Glyph.PRINT);
    private static final RailItem FILING =
            new RailItem(new Place.Filing(), "shell.filing", Glyph.FILING);
    private static final RailItem MERGE =
            new RailItem(new Place.Merge(), "shell.merge", Glyph.MERGE);

    static List<RailItem> of(BookLabel.Tier tier) {
        return switch (tier) {
            case VILLAGE ->
                    List.of(
                            HOME, REGISTER, ENTRY, IMPORT, WAITING, TARGETING, PLAN, VILLAGE, PRINT,
                            FILING, PACKS);
            case TOWNSHIP, COUNTY ->
                    List.of(
                            HOME, REGISTER, CHARTS, MERGE, FILING, TARGETING, PLAN, VILLAGE, PRINT,
                            IMPORT, WAITING, PACKS);
        };
    }

    /// A card belongs to the list it was opened from; the pictures of a village to its first
    // screen.
    boolean holds(Place other) {
        return place.getClass() == other.getClass()
                || place instanceof Place.Home && other instanceof Place.Charts
                || place instanceof Place.Register && other instanceof Place.Card;
    }
}
