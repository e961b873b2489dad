/// 今日: what is due, what was interrupted, whether the data is safe; and the pictures that the book
/// draws. `boot` makes it, nobody else enters.
@org.jspecify.annotations.NullMarked
package cn.cunce.ui.home;
