package cn.cunce.ui.entry;

import cn.cunce.model.field.IncomeFields;
import cn.cunce.model.ledger.HouseholdForm;
import cn.cunce.model.value.Income;
import cn.cunce.text.Figures;
import cn.cunce.text.Texts;

/// What the incomes of a sheet come to, as it is said beside them.
///
/// @param told text key
record SheetSum(String told, String net, String perHead) {

    static SheetSum of(HouseholdForm form) {
        return switch (IncomeFields.income(form.householdYear()).outcome()) {
            case Income.Outcome.Known(var net, var perHead) ->
                    new SheetSum("entry.sum", Figures.yuan(net), Figures.yuan(perHead));
            case Income.Outcome.Undetermined(var missing) ->
                    new SheetSum("entry.sumOpen", String.valueOf(missing.size()), "");
            case Income.Outcome.Invalid _ -> new SheetSum("entry.sumInvalid", "", "");
        };
    }

    String sentence(Texts texts) {
        return texts.of(told, net, perHead);
    }
}
