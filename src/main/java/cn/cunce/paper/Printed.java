package cn.cunce.paper;

import java.util.List;

/// What came of printing.
///
/// @param undrawn texts with characters that no font has, in the order of their pages; each was
///     left as a blank box
public record Printed(int pages, List<Undrawn> undrawn) {

    public Printed {
        undrawn = List.copyOf(undrawn);
    }

    /// A text that could not be drawn whole.
    ///
    /// @param whose the household in words, empty where the text belongs to none
    /// @param characters those that no font has
    public record Undrawn(int page, String whose, String text, String characters) {

        /// It is about people: a log must not carry it.
        @Override
        public String toString() {
            return "Undrawn[page " + page + "]";
        }
    }
}
