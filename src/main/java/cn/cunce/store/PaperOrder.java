package cn.cunce.store;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.MembershipFields;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.value.PartialDate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// Members as the paper lists them: by relation, which begins with the head, then the eldest first.
final class PaperOrder {

    static <M> Comparator<M> of(
            Function<M, Answers> membership, Function<M, Answers> person, Function<M, UUID> id) {
        return by(
                each -> membership.apply(each).get(MembershipFields.RELATION),
                each -> person.apply(each).get(PersonFields.BIRTH_DATE).map(PartialDate::first),
                id);
    }

    /// @param birth the first day that it may be
    static <M> Comparator<M> by(
            Function<M, Optional<String>> relation,
            Function<M, Optional<LocalDate>> birth,
            Function<M, UUID> id) {
        Comparator<M> byRelation = Comparator.comparing(each -> relation.apply(each).orElse("~"));
        return byRelation
                .thenComparing(each -> birth.apply(each).orElse(LocalDate.MAX))
                .thenComparing(id);
    }

    private PaperOrder() {}
}
