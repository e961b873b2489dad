package cn.cunce.model.rule;

/// A clause of a policy document, in its own words.
///
/// @param id stable name of the clause: `CS-37`
/// @param quote the words of the document, with its punctuation
/// @param document title of the document that says it
public record Clause(String id, String quote, String document) {}
