/// The program without a window: one class per command. Entered by `boot` only.
@NullMarked
package cn.cunce.cli;

import org.jspecify.annotations.NullMarked;
