package cn.cunce.ui.home;

import cn.cunce.ui.shell.Place;

/// A household that somebody began to type.
///
/// @param who its head, or that he has not been typed yet
/// @param where the typing stands, and since when
record Unfinished(String who, String where, Place.Entry place) {}
