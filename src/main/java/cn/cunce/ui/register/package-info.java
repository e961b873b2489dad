/// The list of households: find, filter, open. Entered by `boot`.
@NullMarked
package cn.cunce.ui.register;

import org.jspecify.annotations.NullMarked;
