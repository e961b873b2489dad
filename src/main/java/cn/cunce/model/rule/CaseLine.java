package cn.cunce.model.rule;

import java.time.LocalDate;

/// A case of a pack as people read it: what is asked, what is recorded, what must come out.
///
/// @param asked title of the rule, measure or fund that is asked
/// @param told facts and values in the words of the case file
/// @param expected answer in the words of the case file
public record CaseLine(
        String name, String asked, LocalDate on, String told, String expected, String why) {}
