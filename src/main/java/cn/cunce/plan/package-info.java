/// Plans: which of the measures that a pack offers a household gets, within what there is. Entered
/// by services; knows only what the model says.
@NullMarked
package cn.cunce.plan;

import org.jspecify.annotations.NullMarked;
