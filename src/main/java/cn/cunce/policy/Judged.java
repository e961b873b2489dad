package cn.cunce.policy;

import cn.cunce.model.rule.Explanation;

/// What an expression came to, and why.
record Judged(Known known, Explanation because) {}
