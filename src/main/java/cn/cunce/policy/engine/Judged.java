package cn.cunce.policy.engine;

import cn.cunce.model.rule.Explanation;

/// What an expression came to, and why.
public record Judged(Known known, Explanation because) {}
