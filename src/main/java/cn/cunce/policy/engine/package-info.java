/// Works out what expressions and rules of a pack come to over the facts of somebody on a day, and
/// why. Entered by `policy` alone; CEL and YAML do not come in here.
@org.jspecify.annotations.NullMarked
package cn.cunce.policy.engine;
