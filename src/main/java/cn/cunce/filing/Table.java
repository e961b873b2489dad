package cn.cunce.filing;

import java.util.List;

/// A sheet with a header over rows.
///
/// @param titles what stands above the header, row by row
/// @param headings by column; [Heading#NONE] where there is none
/// @param body the rows below the header, in their order
record Table(
        SheetGrid grid,
        List<String> titles,
        List<Heading> headings,
        int headerRow,
        List<GridRow> body) {

    Table {
        titles = List.copyOf(titles);
        headings = List.copyOf(headings);
        body = List.copyOf(body);
    }

    /// The headers in words, without blanks and brackets.
    List<String> headers() {
        return headings.stream().map(Heading::nameOfLower).toList();
    }
}
