package cn.cunce.store;

import org.jooq.Field;

/// A date or an age between two ends, the same where it is known exactly.
record SpanTerm(Field<?> low, Field<?> high, Bad bad) implements Term {}
