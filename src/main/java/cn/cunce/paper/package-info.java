/// PDF: cards and registers. Entered by `service` only.
@NullMarked
package cn.cunce.paper;

import org.jspecify.annotations.NullMarked;
