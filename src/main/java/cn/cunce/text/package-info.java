/// Words for people: text bundle, numbers, dates, pinyin, sorting. Entered by faces, `filing` and
/// `paper`.
@NullMarked
package cn.cunce.text;

import org.jspecify.annotations.NullMarked;
