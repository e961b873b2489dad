package cn.cunce.store;

import java.util.List;
import java.util.function.Function;
import org.jooq.Field;
import org.jooq.impl.DSL;

/// A list of whose elements something is asked.
sealed interface AskedList {

    /// One element.
    ///
    /// @param at where what is asked of it is worked out
    /// @param id never null; it ties what is asked to this list, since a database takes an
    // aggregate
    ///     over columns of outer rows for one of those rows
    record Each(Moment at, Field<?> id) {

        <T> Field<T> sure(Field<T> value) {
            return id == NOT_NEEDED ? value : DSL.when(id.isNotNull(), value);
        }
    }

    Field<?> NOT_NEEDED = DSL.inline(1);

    Each each();

    /// @param what tells several aggregates of one question apart
    <T> Field<T> aggregate(String what, Function<Each, Field<T>> aggregate);

    /// What an aggregate comes to, where there is nobody on the list.
    <T> Field<T> orOfNobody(Field<T> aggregate, Field<T> ofNobody);

    /// Gone through once for all households or villages, and for all questions.
    record Beside(ListRows rows, String variable, Object question, Moment from)
            implements AskedList {

        @Override
        public Each each() {
            return new Each(from.within(rows.rows(), variable, rows.listed()), NOT_NEEDED);
        }

        @Override
        public <T> Field<T> aggregate(String what, Function<Each, Field<T>> aggregate) {
            return rows.column(List.of(question, what, from.day()), () -> aggregate.apply(each()));
        }

        @Override
        public <T> Field<T> orOfNobody(Field<T> aggregate, Field<T> ofNobody) {
            return DSL.when(rows.anyKey().isNull(), ofNobody).otherwise(aggregate);
        }
    }

    /// Gone through for each row of the question: what is asked of its elements depends on it.
    record RowByRow(Listed listed, String variable, Moment from) implements AskedList {

        @Override
        public Each each() {
            return new Each(from.within(from.rows(), variable, listed), listed.anyId());
        }

        @Override
        public <T> Field<T> aggregate(String what, Function<Each, Field<T>> aggregate) {
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
}
