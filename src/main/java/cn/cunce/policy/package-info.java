/// Packs: reading them, checking them, and deciding by them. Entered by services; CEL and YAML stay
/// in here.
@org.jspecify.annotations.NullMarked
package cn.cunce.policy;
