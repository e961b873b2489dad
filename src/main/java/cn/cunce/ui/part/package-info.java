/// Controls that several screens use. Entered by screens only.
@NullMarked
package cn.cunce.ui.part;

import org.jspecify.annotations.NullMarked;
