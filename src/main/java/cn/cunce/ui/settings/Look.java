package cn.cunce.ui.settings;

import cn.cunce.settings.Settings.Theme;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;

/// How the window looks, changed at once.
///
/// @param fontPercent 字号
/// @param still whether nothing moves by itself
public record Look(
        IntegerProperty fontPercent, ObjectProperty<Theme> theme, BooleanProperty still) {}
