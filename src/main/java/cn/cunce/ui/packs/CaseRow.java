package cn.cunce.ui.packs;

import java.util.Optional;

/// A case in the list, with what came of it.
///
/// @param on 口径日期; empty for a row of a published table
/// @param told what is recorded, and why the answer is what it is
/// @param expected answer in the words of the case file
/// @param actual another answer than expected
record CaseRow(
        String name,
        String asked,
        String on,
        String told,
        String expected,
        State state,
        Optional<String> actual) {

    enum State {
        NOT_RUN,
        HOLDS,
        FAILS
    }
}
