/// The one runner of background work. Entered by screens, commands and `boot`.
@NullMarked
package cn.cunce.job;

import org.jspecify.annotations.NullMarked;
