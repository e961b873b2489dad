/// What a person chose: last book, theme, text size. Entered by screens, commands and `boot`.
@NullMarked
package cn.cunce.settings;

import org.jspecify.annotations.NullMarked;
