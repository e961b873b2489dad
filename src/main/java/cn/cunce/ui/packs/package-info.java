/// 政策包: which packs there are, what is wrong with one, whether it keeps its promises, and its
/// numbers. Entered by `boot`.
@NullMarked
package cn.cunce.ui.packs;

import org.jspecify.annotations.NullMarked;
