package cn.cunce.ui.targeting;

import cn.cunce.model.field.ConditionFields;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.rule.FactName;
import cn.cunce.ui.shell.Whereabouts;
import java.util.Map;

/// Who can tell a fact that is missing.
final class Teller {

    private static final Map<LedgerField<?>, String> OFFICES =
            Map.ofEntries(
                    Map.entry(ConditionFields.IS_DANGEROUS_HOUSE, "targeting.askAppraisal"),
                    Map.entry(ConditionFields.HOUSING_GRADE, "targeting.askAppraisal"),
                    Map.entry(ConditionFields.HOUSING_OK, "targeting.askAppraisal"),
                    Map.entry(ConditionFields.MEDICAL_OK, "targeting.askInsurance"),
                    Map.entry(PersonFields.MEDICAL_INSURED, "targeting.askInsurance"),
                    Map.entry(PersonFields.PENSION_INSURED, "targeting.askInsurance"),
                    Map.entry(ConditionFields.EDUCATION_OK, "targeting.askSchool"),
                    Map.entry(PersonFields.SCHOOLING_STATE, "targeting.askSchool"));

    /// Text key of an office, or else of the household, the village or the pack itself.
    ///
    /// @param name as rulings call it
    static String of(String name) {
        var field = FactName.parse(name).map(FactName::field);
        if (field.isEmpty()) {
            return name.startsWith("param.") ? "targeting.askPack" : "targeting.askHousehold";
        }
        return Whereabouts.isOfVillage(name)
                ? "targeting.askVillage"
                : OFFICES.getOrDefault(field.get(), "targeting.askHousehold");
    }

    private Teller() {}
}
