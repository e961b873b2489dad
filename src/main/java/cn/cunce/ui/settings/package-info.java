/// 设置: the book, its people and keys, backups, and what a person is used to. Entered by `boot`.
@NullMarked
package cn.cunce.ui.settings;

import org.jspecify.annotations.NullMarked;
