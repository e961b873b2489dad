package cn.cunce.filing;

import java.util.List;

/// What a filing or a receipt shows to people: a cover, register sheets, and notes.
///
/// @param cover facts of the cover, in their order
/// @param notes sheets that explain; what somebody writes into them is nobody's edit
public record FilingContent(
        Kind kind, List<Fact> cover, List<FilingSheet> sheets, List<Note> notes) {

    public enum Kind {
        FILING,
        RECEIPT
    }

    /// A line of the cover: 村 / 青坝村.
    public record Fact(String label, String value) {}

    /// A table of words, as the refusals of a receipt.
    public record Note(String name, List<String> headers, List<List<String>> rows) {
        public Note {
            headers = List.copyOf(headers);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    public FilingContent {
        cover = List.copyOf(cover);
        sheets = List.copyOf(sheets);
        notes = List.copyOf(notes);
    }
}
