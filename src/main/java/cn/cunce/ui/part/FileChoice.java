package cn.cunce.ui.part;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Asks a person for files. In tests the answer is given beforehand.
public interface FileChoice {

    /// @param labelKey text key: what such files are called
    /// @param patterns `*.xlsx` …
    record Kind(String labelKey, List<String> patterns) {
        public static final Kind TABLE =
                new Kind("part.tables", List.of("*.xlsx", "*.xlsm", "*.xls", "*.et", "*.csv"));
        public static final Kind WORKBOOK = new Kind("part.workbooks", List.of("*.xlsx"));
        public static final Kind IMAGE = new Kind("part.images", List.of("*.png"));
        public static final Kind PACK = new Kind("part.packs", List.of("*.pack"));
        public static final Kind PDF = new Kind("part.pdf", List.of("*.pdf"));
    }

    /// @param titleKey text key: what the files are wanted for
    /// @return empty when the person thought better of it
    List<Path> open(String titleKey, Kind kind);

    /// @param name suggested, with its ending
    Optional<Path> save(String titleKey, String name, Kind kind);

    Optional<Path> folder(String titleKey);

    /// Shows a folder with the system's own file manager; what is not there is not shown.
    void show(Path folder);
}
