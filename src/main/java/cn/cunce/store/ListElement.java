package cn.cunce.store;

import java.util.Optional;
import org.jooq.Field;
import org.jooq.impl.DSL;

/// One element of a list.
///
/// @param at where what is asked of it is worked out
/// @param id never null where there is one; it ties what is asked to this list, since a database
///     takes an aggregate over columns of outer rows alone for one of those rows
record ListElement(Moment at, Optional<Field<?>> id) {

    <T> Field<T> sure(Field<T> value) {
        return id.<Field<T>>map(known -> DSL.when(known.isNotNull(), value)).orElse(value);
    }
}
