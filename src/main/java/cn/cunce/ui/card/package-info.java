/// One household on one screen. Entered by `boot`.
@NullMarked
package cn.cunce.ui.card;

import org.jspecify.annotations.NullMarked;
