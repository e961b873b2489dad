package cn.cunce.ui.home;

import cn.cunce.ui.shell.Place;
import java.util.Optional;

/// One number of the book.
///
/// @param note what stands behind it
/// @param place the list of those that it counts; empty where it counts nobody
record Tile(String title, String figure, String note, Optional<Place> place) {}
