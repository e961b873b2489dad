/// The field catalogue: every question of the ledger, once. Entered by everybody.
@NullMarked
package cn.cunce.model.field;

import org.jspecify.annotations.NullMarked;
