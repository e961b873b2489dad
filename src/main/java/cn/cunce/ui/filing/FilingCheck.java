package cn.cunce.ui.filing;

import cn.cunce.ui.shell.Place;

/// Something to look at before filing, and where. None of it holds a filing back.
///
/// @param key text key of what it is, which takes the count
record FilingCheck(String key, int count, Place place) {}
