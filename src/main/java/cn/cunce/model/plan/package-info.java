/// Plans: which measures a household gets, how much, from which fund, and why not.
@org.jspecify.annotations.NullMarked
package cn.cunce.model.plan;
