package cn.cunce.model.field;

import static cn.cunce.model.field.Kind.DATE;

import cn.cunce.model.value.PartialDate;
import java.util.List;
import java.util.UUID;

/// Who belonged to which household, as what, from when to when (家庭成员关系).
///
/// He is a member on the day `from` and no longer on the day `to`; the head is the member whose
/// relation is 户主.
public final class MembershipFields {

    public static final LedgerField<UUID> PERSON =
            ask("person", "人", new Kind.Ref(Entity.PERSON)).always().internal();
    public static final LedgerField<UUID> HOUSEHOLD =
            ask("household", "户", new Kind.Ref(Entity.HOUSEHOLD)).always().internal();
    public static final LedgerField<String> RELATION =
            ask("relation", "与户主关系", new Kind.Code("relation"))
                    .national("aab006")
                    .always()
                    .personal();
    public static final LedgerField<PartialDate> FROM =
            ask("from", "入户日期", DATE).always().internal();
    public static final LedgerField<PartialDate> TO = ask("to", "离户日期", DATE).event().internal();
    public static final LedgerField<String> REASON =
            ask("reason", "变动原因", new Kind.Code("movement_kind")).internal();

    public static final List<LedgerField<?>> ALL =
            List.of(PERSON, HOUSEHOLD, RELATION, FROM, TO, REASON);

    private static <T> Question<T> ask(String key, String label, Kind<T> kind) {
        return new Question<>(Entity.MEMBERSHIP, key, label, kind);
    }

    private MembershipFields() {}
}
