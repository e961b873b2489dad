package cn.cunce.ui.register;

import java.util.List;

/// Which households are wanted, in which order.
///
/// @param order the first key first; empty for the order of the book
/// @param sum id of the column that is added up, empty for none
record RegisterQuestion(RegisterFilter filter, List<SortKey> order, String sum) {

    static final RegisterQuestion ALL = new RegisterQuestion(RegisterFilter.NONE, List.of(), "");

    RegisterQuestion {
        order = List.copyOf(order);
    }

    RegisterQuestion narrowed(RegisterFilter to) {
        return new RegisterQuestion(to, order, sum);
    }

    RegisterQuestion ordered(List<SortKey> by) {
        return new RegisterQuestion(filter, by, sum);
    }

    RegisterQuestion adding(String column) {
        return new RegisterQuestion(filter, order, column);
    }
}
