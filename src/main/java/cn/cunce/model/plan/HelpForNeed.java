package cn.cunce.model.plan;

import java.util.List;
import java.util.Map;

/// Which measures answer a need: how the code list of needs and that of measures belong together.
public final class HelpForNeed {

    /// By `demand_kind`: beginnings of `measure_category`. 其他 is answered by none for sure.
    private static final Map<String, List<String>> CATEGORIES =
            Map.ofEntries(
                    Map.entry("01", List.of("01")),
                    Map.entry("02", List.of("020", "021", "022", "023", "026", "13")),
                    Map.entry("03", List.of("024", "025")),
                    Map.entry("04", List.of("04", "025")),
                    Map.entry("05", List.of("05")),
                    Map.entry("06", List.of("06")),
                    Map.entry("07", List.of("07")),
                    Map.entry("08", List.of("11")),
                    Map.entry("09", List.of("09")),
                    Map.entry("10", List.of("10")),
                    Map.entry("11", List.of("03")),
                    Map.entry("12", List.of("092", "093")));

    /// @param demandKind code of `demand_kind`
    /// @param measureCategory code of `measure_category`
    public static boolean answers(String measureCategory, String demandKind) {
        return CATEGORIES.getOrDefault(demandKind, List.of()).stream()
                .anyMatch(measureCategory::startsWith);
    }

    private HelpForNeed() {}
}
