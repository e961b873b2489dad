/// The desk of rulings: ask a pack about the village, see why, fill what is missing. Entered by
/// `boot`.
@NullMarked
package cn.cunce.ui.targeting;

import org.jspecify.annotations.NullMarked;
