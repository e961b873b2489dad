/// Taking in tables: what is in them, what it would change, and taking it back. Entered by `boot`.
@NullMarked
package cn.cunce.ui.imports;

import org.jspecify.annotations.NullMarked;
