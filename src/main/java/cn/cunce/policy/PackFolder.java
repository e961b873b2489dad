package cn.cunce.policy;

import cn.cunce.policy.Node.Mapping;
import java.util.List;

/// A pack as its files say it, before anything is made of it.
///
/// @param sections keys of its YAML files, in the order in which the pack names them
/// @param tables its cases, one text a file
record PackFolder(PackHead head, List<Piece> sections, List<Table> tables) {

    /// The keys of a file.
    ///
    /// @param text as its author wrote it
    record Piece(String file, String text, Mapping mapping) {}

    /// A file of cases.
    record Table(String file, String text) {}

    PackFolder {
        sections = List.copyOf(sections);
        tables = List.copyOf(tables);
    }

    /// Whether every file that the pack names is there and could be read. What speaks of one
    /// that could not would only be found wrong for its sake.
    boolean isWhole() {
        return sections.size() + tables.size() == head.files().size();
    }
}
