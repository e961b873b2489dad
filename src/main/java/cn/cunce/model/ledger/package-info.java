/// Records, changes, version vectors, findings. Entered by everybody.
@NullMarked
package cn.cunce.model.ledger;

import org.jspecify.annotations.NullMarked;
