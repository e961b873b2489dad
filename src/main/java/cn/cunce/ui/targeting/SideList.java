package cn.cunce.ui.targeting;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.collections.ObservableList;

/// A list beside the table, whose lines open and fold: of what is missing, of what has changed.
interface SideList {

    ObservableList<GapLine> lines();

    /// The line that somebody is at, from 0.
    ReadOnlyIntegerProperty atProperty();

    /// Whether it is worked out what stands in the list: until then it is not empty but unknown.
    ReadOnlyBooleanProperty knownProperty();

    /// How many things the list is about.
    ReadOnlyIntegerProperty sizeProperty();

    /// Somebody is at this line.
    void select(int place);

    /// Opens a heading, or folds away what stands below it.
    void fold(GapLine line, boolean folded);

    /// Goes where a line leads.
    void go(GapLine line);
}
