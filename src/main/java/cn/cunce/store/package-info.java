/// The book on disk: changes, projection, search. Entered by `service` only.
@NullMarked
package cn.cunce.store;

import org.jspecify.annotations.NullMarked;
