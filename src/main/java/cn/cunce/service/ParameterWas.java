package cn.cunce.service;

import cn.cunce.model.rule.Period;

/// A value that a parameter has on some days.
///
/// @param text as people of the field write it
/// @param pack that set it
/// @param clause that sets it; empty where none does
public record ParameterWas(Period period, String text, String pack, String clause) {}
