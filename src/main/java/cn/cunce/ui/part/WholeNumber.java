package cn.cunce.ui.part;

import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.field.Kind;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.value.IdNumber;
import cn.cunce.model.value.Reading;
import cn.cunce.model.value.Written;
import java.math.BigDecimal;
import java.util.Optional;

/// Whether a number that is being typed is whole: nothing could follow that would make it another
/// number of its field.
///
/// A number of identity is, with its 18th character, where that one fits; the number of a mobile
/// telephone with its 11th digit; and a count of which a further digit would be more than can be.
final class WholeNumber {

    private static final String MOBILE = "1\\d{10}";
    private static final int ID_LENGTH = 18;

    static boolean is(LedgerField<?> field, String typed) {
        var plain = Signs.plain(typed).strip();
        return switch (field.kind()) {
            case Kind.IdNumber _ -> plain.length() == ID_LENGTH && isId(plain);
            case Kind.Count _ -> isCount(field, plain);
            case Kind.Text _ -> field == HouseholdFields.PHONE && plain.matches(MOBILE);
            default -> false;
        };
    }

    private static boolean isId(String plain) {
        return IdNumber.read(Written.text(plain), Optional.empty()) instanceof Reading.Value<?>;
    }

    private static boolean isCount(LedgerField<?> field, String plain) {
        var most = field.bounds().flatMap(LedgerField.Bounds::most);
        return plain.matches("\\d{1,9}")
                && most.filter(bound -> isFull(new BigDecimal(plain), bound)).isPresent();
    }

    private static boolean isFull(BigDecimal typed, BigDecimal most) {
        return typed.signum() == 0 || typed.movePointRight(1).compareTo(most) > 0;
    }

    private WholeNumber() {}
}
