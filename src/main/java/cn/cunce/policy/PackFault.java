package cn.cunce.policy;

import cn.cunce.model.value.Problem;

/// What is wrong with a pack, and where.
///
/// @param file below the folder of packs: `cs/rules/exit.yaml`
/// @param line from 1
/// @param column from 1; of a table of cases the number of the column
public record PackFault(String file, int line, int column, Problem problem) {

    PackFault(Spot spot, Problem problem) {
        this(spot.file(), spot.line(), spot.column(), problem);
    }
}
