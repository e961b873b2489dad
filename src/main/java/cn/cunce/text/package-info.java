/// Words for people: text bundle, values, pinyin, sorting. Entered by faces, `filing`, `paper`.
@NullMarked
package cn.cunce.text;

import org.jspecify.annotations.NullMarked;
