/// The window: rail, header, status line, navigator, task drawer. Entered by screens and `boot`.
@NullMarked
package cn.cunce.ui.shell;

import org.jspecify.annotations.NullMarked;
