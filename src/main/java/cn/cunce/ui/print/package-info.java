/// Papers on screen before they are paper. Entered by `boot`.
@NullMarked
package cn.cunce.ui.print;

import org.jspecify.annotations.NullMarked;
