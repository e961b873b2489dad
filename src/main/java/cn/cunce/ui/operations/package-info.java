/// 操作记录: what was done in the book, and what of it can be taken back. Entered by `boot`.
@NullMarked
package cn.cunce.ui.operations;

import org.jspecify.annotations.NullMarked;
