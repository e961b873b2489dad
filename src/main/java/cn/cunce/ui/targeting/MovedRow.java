package cn.cunce.ui.targeting;

import cn.cunce.model.rule.Subject;
import cn.cunce.model.value.Money;
import java.util.Optional;

/// Somebody who would enter or leave.
///
/// @param enters or else leaves
/// @param people members of a household; else 0
/// @param from the answer as things are, `to` the one that would be
/// @param cost in a year; empty where it cannot be told
record MovedRow(
        boolean enters, Subject subject, int people, String from, String to, Optional<Money> cost) {

    /// People are named in it: a log must not carry it.
    @Override
    public String toString() {
        return "moved " + subject;
    }
}
