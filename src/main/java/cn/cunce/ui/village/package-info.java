/// 村情: how a village stands by the rules of its packs, and the facts that say so. Entered by
/// `boot`.
@NullMarked
package cn.cunce.ui.village;

import org.jspecify.annotations.NullMarked;
