/// Excel and CSV, in and out. Entered by `service` only.
@NullMarked
package cn.cunce.filing;

import org.jspecify.annotations.NullMarked;
