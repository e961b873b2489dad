package cn.cunce.ui.register;

import cn.cunce.model.value.TableCell;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/// One column of the list: what it is called, shows, sorts by, adds up to, and gives to files.
///
/// @param id by which a person's choice of columns is remembered
/// @param group under what it is found among all columns
/// @param em usual width in letters
/// @param words as the cell says it
/// @param key by what it is sorted; households without come last. Made off the window's thread
/// @param figure what may be added up; empty where nothing may
/// @param cell as a file has it
record RegisterColumn(
        String id,
        String label,
        String group,
        double em,
        Look look,
        Function<RegisterRow, String> words,
        Function<RegisterRow, Optional<? extends Comparable<?>>> key,
        Optional<Function<RegisterRow, Optional<BigDecimal>>> figure,
        Function<RegisterRow, TableCell> cell) {

    /// How its cells are drawn.
    enum Look {
        WORDS,
        FIGURE,
        TAG,
        SIGNS
    }

    boolean canBeAdded() {
        return figure.isPresent();
    }
}
