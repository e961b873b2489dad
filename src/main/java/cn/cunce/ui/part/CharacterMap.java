package cn.cunce.ui.part;

import java.nio.ByteBuffer;
import java.util.BitSet;

/// Reads which characters a TrueType font has a drawing for, from its table `cmap`: the formats 4
/// and 12, in which fonts write Unicode.
final class CharacterMap {

    private static final int HEADER_BYTES = 12;
    private static final int ENTRY_BYTES = 16;
    private static final int CMAP = 0x636d6170;

    private final ByteBuffer font;
    private final BitSet characters = new BitSet();

    private CharacterMap(ByteBuffer font) {
        this.font = font;
    }

    /// @throws IllegalArgumentException if the file has no such table
    static BitSet of(byte[] font) {
        var map = new CharacterMap(ByteBuffer.wrap(font));
        map.read();
        return map.characters;
    }

    private void read() {
        var table = table();
        var subtables = unsigned(table + 2);
        for (var i = 0; i < subtables; i++) {
            var subtable = table + font.getInt(table + 4 + 8 * i + 4);
            switch (unsigned(subtable)) {
                case 4 -> readSegments(subtable);
                case 12 -> readGroups(subtable);
                default -> {}
            }
        }
    }

    private int table() {
        var tables = unsigned(4);
        for (var i = 0; i < tables; i++) {
            var entry = HEADER_BYTES + ENTRY_BYTES * i;
            if (font.getInt(entry) == CMAP) {
                return font.getInt(entry + 8);
            }
        }
        throw new IllegalArgumentException("no TrueType font");
    }

    /// Format 4: segments of the first plane.
    private void readSegments(int subtable) {
        var twice = unsigned(subtable + 6);
        var ends = subtable + 14;
        var starts = ends + twice + 2;
        var deltas = starts + twice;
        var offsets = deltas + twice;
        for (var at = 0; at < twice; at += 2) {
            var last = unsigned(ends + at);
            var offset = unsigned(offsets + at);
            for (var point = unsigned(starts + at); point <= last && point < 0xffff; point++) {
                var glyph =
                        offset == 0
                                ? point + unsigned(deltas + at)
                                : unsigned(
                                        offsets
                                                + at
                                                + offset
                                                + 2 * (point - unsigned(starts + at)));
                characters.set(point, (glyph & 0xffff) != 0);
            }
        }
    }

    /// Format 12: groups of all planes.
    private void readGroups(int subtable) {
        var groups = font.getInt(subtable + 12);
        for (var i = 0; i < groups; i++) {
            var group = subtable + 16 + 12 * i;
            characters.set(font.getInt(group), font.getInt(group + 4) + 1);
        }
    }

    private int unsigned(int at) {
        return font.getShort(at) & 0xffff;
    }
}
