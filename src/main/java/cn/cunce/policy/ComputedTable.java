package cn.cunce.policy;

import java.util.Set;

/// A published table that a pack claims, and that a function of the program answers row by row:
// what
/// it computes is no rule about anybody of the ledger.
///
/// @param table name of the table: `fund_allocation`
/// @param function one of `FUNCTIONS`
record ComputedTable(String table, String function) {

    /// Who tests packs brings a function for each of these.
    static final Set<String> FUNCTIONS = Set.of("allocation", "allocation_by_factors");
}
