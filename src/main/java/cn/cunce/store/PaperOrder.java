package cn.cunce.store;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.MembershipFields;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.value.PartialDate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import java.util.function.Function;

/// Members as the paper lists them: by relation, which begins with the head, then the eldest first.
final class PaperOrder {

    static <M> Comparator<M> of(
            Function<M, Answers> membership, Function<M, Answers> person, Function<M, UUID> id) {
        Comparator<M> byRelation = Comparator.comparing(each -> relation(membership.apply(each)));
        return byRelation.thenComparing(each -> birth(person.apply(each))).thenComparing(id);
    }

    private static String relation(Answers membership) {
        return membership.get(MembershipFields.RELATION).orElse("~");
    }

    private static LocalDate birth(Answers person) {
        return person.get(PersonFields.BIRTH_DATE).map(PartialDate::first).orElse(LocalDate.MAX);
    }

    private PaperOrder() {}
}
