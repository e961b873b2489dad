/// 帮扶: which help each household gets in a year, why, and from which fund. Entered by `boot`.
@NullMarked
package cn.cunce.ui.plan;

import org.jspecify.annotations.NullMarked;
