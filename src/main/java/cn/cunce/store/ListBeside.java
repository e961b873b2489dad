package cn.cunce.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.Field;
import org.jooq.impl.DSL;

/// A list that is gone through once for all households or villages, and for all questions.
record ListBeside(ListRows rows, String variable, Object question, Moment from)
        implements AskedList {

    @Override
    public ListElement each() {
        return new ListElement(from.within(rows.rows(), variable, rows.listed()), Optional.empty());
    }

    @Override
    public <T> Field<T> aggregate(String what, Function<ListElement, Field<T>> aggregate) {
        return rows.column(List.of(question, what, from.day()), () -> aggregate.apply(each()));
    }

    @Override
    public <T> Field<T> orOfNobody(Field<T> aggregate, Field<T> ofNobody) {
        return DSL.when(rows.anyKey().isNull(), ofNobody).otherwise(aggregate);
    }
}
