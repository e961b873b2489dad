package cn.cunce.model.value;

/// A word that a sentence mentions and that the text bundle holds.
///
/// @param key its key in the text bundle
public record Word(String key) {}
