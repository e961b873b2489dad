package cn.cunce.ui.register;

import cn.cunce.text.Texts;
import cn.cunce.ui.shell.Place.Only;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// What the list is narrowed to; each part can be dropped by itself.
///
/// @param village a name, empty for all
/// @param group a 村民组, empty for all
/// @param tag a state in words, empty for all
/// @param cause a main cause in words, empty for all
/// @param onlyMissing where something required is missing
/// @param onlyDoubts where somebody was not sure of something
/// @param onlyConflicts where something has several live values
/// @param only those that a figure elsewhere counts, empty for all
record RegisterFilter(
        String search,
        String village,
        String group,
        String tag,
        String cause,
        boolean onlyMissing,
        boolean onlyDoubts,
        boolean onlyConflicts,
        Optional<Only> only) {

    static final RegisterFilter NONE =
            new RegisterFilter("", "", "", "", "", false, false, false, Optional.empty());

    /// One part of a filter that says something.
    ///
    /// @param key text key of the part as a chip and on paper; `arg` is what varies in it
    /// @param dropKey text key of the sentence that offers to drop it
    /// @param without the filter without it
    record Part(String key, String arg, String dropKey, RegisterFilter without) {

        String words(Texts texts) {
            return texts.of(key, arg);
        }
    }

    /// The rows it lets through, with the search understood once for all of them.
    Predicate<RegisterRow> ready(RegisterSearch understood) {
        return row ->
                (village.isEmpty() || row.village().equals(village))
                        && (group.isEmpty() || row.group().equals(group))
                        && (tag.isEmpty() || row.tag().words().equals(tag))
                        && (!onlyMissing || row.counts().missing() > 0)
                        && (!onlyDoubts || row.counts().doubts() > 0)
                        && (!onlyConflicts || row.counts().conflicts() > 0)
                        && (cause.isEmpty() || row.cause().equals(cause))
                        && only.map(some -> some.households().contains(row.id())).orElse(true)
                        && understood.test(row);
    }

    /// Its parts, in the order in which one would drop them.
    List<Part> parts() {
        var parts = new ArrayList<Part>();
        if (onlyMissing) {
            parts.add(part("register.onlyMissing", "", "register.dropMissing", missing(false)));
        }
        if (onlyDoubts) {
            parts.add(part("register.onlyDoubts", "", "register.dropDoubts", doubts(false)));
        }
        if (onlyConflicts) {
            parts.add(
                    part("register.onlyConflicts", "", "register.dropConflicts", conflicts(false)));
        }
        if (!cause.isEmpty()) {
            parts.add(part("register.causeIs", cause, "register.dropCause", cause("")));
        }
        if (!tag.isEmpty()) {
            parts.add(part("register.stateIs", tag, "register.dropState", tag("")));
        }
        if (!group.isEmpty()) {
            parts.add(part("register.groupIs", group, "register.dropGroup", group("")));
        }
        if (!village.isEmpty()) {
            parts.add(part("register.villageIs", village, "register.dropVillage", village("")));
        }
        if (only.isPresent()) {
            parts.add(part("register.only", called(), "register.dropOnly", whole()));
        }
        if (!search.isBlank()) {
            parts.add(part("register.searchIs", search, "register.dropSearch", search("")));
        }
        return parts;
    }

    private static Part part(String key, String arg, String dropKey, RegisterFilter without) {
        return new Part(key, arg, dropKey, without);
    }

    private String called() {
        return only.map(Only::called).orElse("");
    }

    /// Of all that a figure elsewhere does not count too.
    private RegisterFilter whole() {
        return new RegisterFilter(
                search,
                village,
                group,
                tag,
                cause,
                onlyMissing,
                onlyDoubts,
                onlyConflicts,
                Optional.empty());
    }

    RegisterFilter search(String typed) {
        return new RegisterFilter(
                typed, village, group, tag, cause, onlyMissing, onlyDoubts, onlyConflicts, only);
    }

    RegisterFilter village(String name) {
        return new RegisterFilter(
                search, name, group, tag, cause, onlyMissing, onlyDoubts, onlyConflicts, only);
    }

    RegisterFilter group(String name) {
        return new RegisterFilter(
                search, village, name, tag, cause, onlyMissing, onlyDoubts, onlyConflicts, only);
    }

    RegisterFilter tag(String words) {
        return new RegisterFilter(
                search, village, group, words, cause, onlyMissing, onlyDoubts, onlyConflicts, only);
    }

    RegisterFilter cause(String words) {
        return new RegisterFilter(
                search, village, group, tag, words, onlyMissing, onlyDoubts, onlyConflicts, only);
    }

    RegisterFilter missing(boolean yes) {
        return new RegisterFilter(
                search, village, group, tag, cause, yes, onlyDoubts, onlyConflicts, only);
    }

    RegisterFilter doubts(boolean yes) {
        return new RegisterFilter(
                search, village, group, tag, cause, onlyMissing, yes, onlyConflicts, only);
    }

    RegisterFilter conflicts(boolean yes) {
        return new RegisterFilter(
                search, village, group, tag, cause, onlyMissing, onlyDoubts, yes, only);
    }
}
