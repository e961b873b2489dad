package cn.cunce.store;

import java.util.function.Function;
import org.jooq.Field;

/// A list of whose elements something is asked.
sealed interface AskedList permits ListBeside, ListRowByRow {

    ListElement each();

    /// @param what tells several aggregates of one question apart
    <T> Field<T> aggregate(String what, Function<ListElement, Field<T>> aggregate);

    /// What an aggregate comes to, where there is nobody on the list.
    <T> Field<T> orOfNobody(Field<T> aggregate, Field<T> ofNobody);
}
