/// How values go into a statement where jOOQ's own way does not serve; named by generated tables.
@org.jspecify.annotations.NullMarked
package cn.cunce.store.bind;
