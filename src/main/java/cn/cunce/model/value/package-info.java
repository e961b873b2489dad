/// Values that cannot be wrong, and their reading from what people write. Entered by everybody.
@NullMarked
package cn.cunce.model.value;

import org.jspecify.annotations.NullMarked;
