package cn.cunce.store;

/// How much a book holds, to be compared with a copy of it.
///
/// @param households that have not ended
/// @param people who belong to one of them
/// @param changes of all lanes
public record Tally(int households, int people, int changes) {}
