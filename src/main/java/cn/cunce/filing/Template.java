package cn.cunce.filing;

import cn.cunce.model.value.Wording;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;

/// Tells sheets of one layout by their kind and the words of their header, as the program finds
/// both by itself: what a person has put right of one holds for the next.
final class Template {

    static String of(SheetSorter.Sorted sorted) {
        var headers =
                sorted.table().stream()
                        .flatMap(table -> table.headings().stream())
                        .filter(heading -> !heading.isBlank())
                        .map(heading -> Wording.bare(heading.shown()))
                        .collect(Collectors.joining("\n"));
        var told = sorted.kind().key() + "\n" + headers;
        return UUID.nameUUIDFromBytes(told.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private Template() {}
}
