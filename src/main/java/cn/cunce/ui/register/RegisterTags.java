package cn.cunce.ui.register;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.field.LedgerField;
import cn.cunce.text.FieldText;
import cn.cunce.ui.register.RegisterRow.Tag;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The one state of a household that a list shows: the first that anything is said of.
final class RegisterTags {

    private static final String PLAIN = "plain";
    private static final List<LedgerField<String>> FIELDS =
            List.of(
                    HouseholdFields.POVERTY_STATUS,
                    HouseholdFields.MONITORING_CATEGORY,
                    HouseholdFields.HOUSEHOLD_ATTRIBUTE);

    /// Looks of codes; every other is plain.
    private static final Map<LedgerField<String>, Map<String, String>> LOOKS =
            Map.of(
                    HouseholdFields.POVERTY_STATUS,
                    Map.of(
                            "0", "look", "1", "good", "2", "told", "3", "must", "4", "good", "L1",
                            "told"),
                    HouseholdFields.MONITORING_CATEGORY,
                    Map.of("1", "look", "2", "look", "3", "must", "9", "look"));

    private final FieldText words;

    RegisterTags(FieldText words) {
        this.words = words;
    }

    /// Without words where nothing is said.
    Tag of(Answers household) {
        return FIELDS.stream()
                .flatMap(field -> tag(field, household).stream())
                .findFirst()
                .orElse(new Tag("", PLAIN));
    }

    private Optional<Tag> tag(LedgerField<String> field, Answers household) {
        return household.get(field).map(code -> new Tag(words.of(field, code), look(field, code)));
    }

    private static String look(LedgerField<String> field, String code) {
        return LOOKS.getOrDefault(field, Map.of()).getOrDefault(code, PLAIN);
    }
}
