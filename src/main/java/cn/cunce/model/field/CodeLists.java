package cn.cunce.model.field;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The code lists of the book, by name.
public final class CodeLists {

    private final Map<String, CodeList> byName;

    /// @throws IllegalStateException if two have one name
    public CodeLists(Collection<CodeList> lists) {
        byName = lists.stream().collect(toUnmodifiableMap(CodeList::name, Function.identity()));
    }

    /// @throws IllegalArgumentException for a name that no list has
    public CodeList of(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("code list: " + name));
    }

    /// The list of a name that a pack gives.
    public Optional<CodeList> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /// The list from which a field's codes are, empty for a field that has no codes.
    public Optional<CodeList> of(LedgerField<?> field) {
        return field.kind().codeList().map(this::of);
    }
}
