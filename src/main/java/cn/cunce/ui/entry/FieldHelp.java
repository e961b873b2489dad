package cn.cunce.ui.entry;

import cn.cunce.model.field.Kind;
import cn.cunce.model.field.LedgerField;
import cn.cunce.text.Texts;

/// How a field is typed, in a sentence.
final class FieldHelp {

    static String of(LedgerField<?> field, Texts texts) {
        return switch (field.kind()) {
            case Kind.Code _, Kind.Codes _ -> texts.of("entry.helpCode");
            case Kind.YesNo _ -> texts.of("entry.helpYesNo");
            case Kind.Amount _ -> texts.of("entry.helpMoney", field.unit());
            case Kind.Count _, Kind.Decimal _ -> texts.of("entry.helpNumber", field.unit());
            case Kind.IdNumber _ -> texts.of("entry.helpId");
            case Kind.Date _ -> texts.of("entry.helpDate");
            case Kind.Text _, Kind.Texts _, Kind.Ref _, Kind.Refs _, Kind.ByCode<?> _ ->
                    texts.of("entry.helpText");
        };
    }

    private FieldHelp() {}
}
