package cn.cunce.ui.home;

import cn.cunce.ui.shell.Place;
import java.util.Optional;

/// One line about how safe the data is.
///
/// @param good whether it is as it should be
/// @param place where something can be done about it
record SafetyLine(boolean good, String text, Optional<Place> place) {}
