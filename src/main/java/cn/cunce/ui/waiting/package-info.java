/// 待改区: households of imports that wait to be mended. Entered by `boot`.
@NullMarked
package cn.cunce.ui.waiting;

import org.jspecify.annotations.NullMarked;
