/// What a policy says and what came of asking it: packs, expressions, rulings and their reasons.
/// Everybody who decides, plans, prints or shows may enter; nothing here evaluates anything.
@org.jspecify.annotations.NullMarked
package cn.cunce.model.rule;
