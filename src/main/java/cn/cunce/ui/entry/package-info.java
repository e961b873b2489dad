/// Typing a household from its paper by keyboard alone. Entered by `boot`.
@NullMarked
package cn.cunce.ui.entry;

import org.jspecify.annotations.NullMarked;
