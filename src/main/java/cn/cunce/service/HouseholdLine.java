package cn.cunce.service;

import cn.cunce.model.ledger.HouseholdForm;

/// A household in the list.
///
/// @param form of the year shown
/// @param head name of the head, empty where nobody is
/// @param openConflicts how many of its fields have several live values
public record HouseholdLine(HouseholdForm form, String head, int openConflicts) {}
