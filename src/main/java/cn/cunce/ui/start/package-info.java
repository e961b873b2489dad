/// First run, and opening a book. Entered by `boot`.
@NullMarked
package cn.cunce.ui.start;

import org.jspecify.annotations.NullMarked;
