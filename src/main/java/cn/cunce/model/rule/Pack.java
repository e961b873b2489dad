package cn.cunce.model.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The policy of one jurisdiction: its documents, parameters, rules and measures.
///
/// Maps are in the order of the pack's files.
///
/// @param version as the pack says it; with `digest` it names exactly this content
/// @param digest SHA-256 over all files of the pack and of those it builds on, lower-case hex
/// @param divisions how the codes of its places begin: `4301`; of everywhere where empty
/// @param base the pack that this one builds on
/// @param example whether it sets 示例值, which screen and paper must say
/// @param unfinished whether it has only some rules of its documents, which lists must say
/// @param documents titles by key: `CS`
/// @param clauses by id
/// @param demandsOfCause demand kinds that a cause of poverty suggests, by code
/// @param procedures by id
/// @param rhythm tasks that come back, by id
/// @param plan to whom plans are due, and within what
public record Pack(
        String id,
        String title,
        String version,
        String digest,
        String jurisdiction,
        List<String> divisions,
        Period inForce,
        Optional<String> base,
        boolean example,
        boolean unfinished,
        Map<String, String> documents,
        Map<String, Clause> clauses,
        Map<String, Parameter> parameters,
        Map<String, Definition> definitions,
        Map<String, Rule> rules,
        Map<String, Measure> measures,
        Map<String, Fund> funds,
        Map<String, List<String>> demandsOfCause,
        Map<String, Procedure> procedures,
        Map<String, RhythmTask> rhythm,
        PlanTerms plan) {

    /// What holds for the plans of all households.
    ///
    /// @param reach to whom a plan is due; to everybody where empty
    /// @param householdMost what one household may get in a year, in 元
    public record PlanTerms(Optional<Expr> reach, Optional<Expr> householdMost) {

        public static final PlanTerms NONE = new PlanTerms(Optional.empty(), Optional.empty());
    }

    /// The same pack with other parameters: what would hold if a number were another.
    public Pack withParameters(Map<String, Parameter> others) {
        return new Pack(
                id,
                title,
                version,
                digest,
                jurisdiction,
                divisions,
                inForce,
                base,
                example,
                unfinished,
                documents,
                clauses,
                others,
                definitions,
                rules,
                measures,
                funds,
                demandsOfCause,
                procedures,
                rhythm,
                plan);
    }

    @Override
    public String toString() {
        return id + " " + version;
    }
}
