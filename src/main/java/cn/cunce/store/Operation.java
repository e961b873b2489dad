package cn.cunce.store;

import cn.cunce.model.ledger.Cause;
import cn.cunce.model.ledger.HybridTime;

/// One thing that somebody did to the ledger, however many records it changed.
///
/// @param cause with the reference by which it can be undone as a whole
/// @param device short id of the one it was done on
/// @param time of its last change
/// @param changes how many records it changed
public record Operation(Cause cause, String actor, String device, HybridTime time, long changes) {}
