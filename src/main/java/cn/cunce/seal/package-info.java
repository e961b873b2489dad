/// Keys, passwords, signatures, hashes, sealed files. Entered by `service` only.
@NullMarked
package cn.cunce.seal;

import org.jspecify.annotations.NullMarked;
