package cn.cunce.store;

import java.util.Optional;
import java.util.function.Function;
import org.jooq.Field;
import org.jooq.impl.DSL;

/// A list that is gone through for each row of the question, because what is asked of its elements
/// depends on that row.
record ListRowByRow(Listed listed, String variable, Moment from) implements AskedList {

    @Override
    public ListElement each() {
        return new ListElement(
                from.within(from.rows(), variable, listed), Optional.of(listed.anyId()));
    }

    @Override
    public <T> Field<T> aggregate(String what, Function<ListElement, Field<T>> aggregate) {
        return DSL.field(
                DSL.select(aggregate.apply(each()))
                        .from(listed.from())
                        .where(from.rows().has(listed))
                        .and(listed.where()));
    }

    @Override
    public <T> Field<T> orOfNobody(Field<T> aggregate, Field<T> ofNobody) {
        return aggregate;
    }
}
