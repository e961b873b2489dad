package cn.cunce.ui.imports;

import cn.cunce.service.ImportRead;
import java.util.List;

/// A sheet of the files, as the list of sheets shows it.
///
/// @param kind text key of what it was taken for
/// @param year of what it tells, empty if nothing says so
/// @param unmatched headers from which nothing is taken
record SheetLine(
        String file,
        String sheet,
        String kind,
        int rows,
        String year,
        int matched,
        List<String> unmatched) {

    static SheetLine of(String file, ImportRead.Sheet sheet) {
        var unmatched =
                sheet.columns().stream()
                        .filter(column -> column.field().isEmpty())
                        .map(column -> column.column() + " " + column.header())
                        .toList();
        return new SheetLine(
                file,
                sheet.sheet(),
                kind(sheet.kind()),
                sheet.rows(),
                sheet.year().isPresent() ? String.valueOf(sheet.year().getAsInt()) : "",
                sheet.columns().size() - unmatched.size(),
                unmatched);
    }

    private static String kind(String key) {
        return switch (key) {
            case "households" -> "import.kindHouseholds";
            case "members" -> "import.kindMembers";
            case "village" -> "import.kindVillage";
            case "groups" -> "import.kindGroups";
            case "measures" -> "import.kindMeasures";
            case "projects" -> "import.kindProjects";
            case "department" -> "import.kindDepartment";
            case "empty_form" -> "import.kindEmpty";
            default -> "import.kindUnknown";
        };
    }
}
