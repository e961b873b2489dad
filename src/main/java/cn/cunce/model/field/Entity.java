package cn.cunce.model.field;

/// The kinds of record of the ledger. Everything said of the world is a field of one of them.
public enum Entity {
    VILLAGE("village"),
    NATURAL_VILLAGE("naturalVillage"),
    VILLAGE_YEAR("villageYear"),
    HOUSEHOLD("household"),
    HOUSEHOLD_YEAR("householdYear"),
    PERSON("person"),
    MEMBERSHIP("membership"),
    DEMAND("demand"),
    MEASURE("measure"),
    PROJECT("project"),
    RESPONSIBLE("responsible"),
    DECISION("decision"),
    SLOPE_PLOT("slopePlot"),
    LOAN("loan"),
    ALERT("alert"),
    MEDICAL_CLAIM("medicalClaim"),
    TRAINING("training"),
    MEETING("meeting"),
    TOWNSHIP("township"),
    TOWNSHIP_YEAR("townshipYear"),
    COUNTY("county"),
    COUNTY_YEAR("countyYear");

    private final String key;

    Entity(String key) {
        this.key = key;
    }

    /// The name in rules, findings, dumps and payloads.
    public String key() {
        return key;
    }

    /// The name of its table in the database.
    public String table() {
        return ColumnName.of(key);
    }

    /// Whether each record speaks of one year.
    public boolean isOfYear() {
        return switch (this) {
            case HOUSEHOLD_YEAR, VILLAGE_YEAR, TOWNSHIP_YEAR, COUNTY_YEAR, SLOPE_PLOT, LOAN -> true;
            default -> false;
        };
    }

    /// @throws IllegalArgumentException for a name that no kind of record has
    public static Entity of(String key) {
        for (var entity : values()) {
            if (entity.key.equals(key)) {
                return entity;
            }
        }
        throw new IllegalArgumentException("entity: " + key);
    }
}
