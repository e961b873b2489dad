package cn.cunce.ui.imports;

/// What kinds of sheets are called.
final class SheetKindText {

    /// Text key.
    static String key(String kind) {
        return switch (kind) {
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

    private SheetKindText() {}
}
