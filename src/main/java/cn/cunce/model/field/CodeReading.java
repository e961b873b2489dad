package cn.cunce.model.field;

import cn.cunce.model.field.CodeList.Loudness;
import cn.cunce.model.field.CodeList.Match;
import cn.cunce.model.value.Problem;
import cn.cunce.model.value.Reading;
import cn.cunce.model.value.Wording;
import cn.cunce.model.value.Written;
import java.util.List;

/// Reads words of a code list. What is in neither labels nor aliases is never guessed.
final class CodeReading {

    /// The one list whose findings have names of their own.
    private static final String ETHNICITY = "ethnicity";

    static Reading<String> one(CodeList list, Written written) {
        var bare = Wording.bare(written.text());
        if (bare.isEmpty()) {
            return Reading.blank();
        }
        var match = list.match(bare);
        if (match.isEmpty()) {
            return unmatched(list, written, bare);
        }
        return match.get().notApplicable()
                ? new Reading.NotApplicable<>(written.text())
                : new Reading.Value<>(
                        match.get().code(), remarks(list, List.of(match.get()), written));
    }

    static Reading<List<String>> several(CodeList list, Written written) {
        var bare = Wording.bare(written.text());
        if (bare.isEmpty()) {
            return Reading.blank();
        }
        if (bare.equals("无")) {
            return Reading.value(List.of()); // recorded that there is none
        }
        var matches = list.matchAll(written.text());
        if (matches.isEmpty()) {
            return unmatched(list, written, bare);
        }
        var codes =
                matches.get().stream()
                        .filter(match -> !match.notApplicable())
                        .map(Match::code)
                        .toList();
        return codes.isEmpty()
                ? new Reading.NotApplicable<>(written.text())
                : new Reading.Value<>(codes, remarks(list, matches.get(), written));
    }

    private static <T> Reading<T> unmatched(CodeList list, Written written, String bare) {
        if (Wording.saysUnknown(bare) || bare.equals("无")) {
            return Reading.unknown(written.text());
        }
        // 02 is 满族 on one form and 蒙古族 on another: a number without its list says nothing
        if (bare.matches("\\d+([.]0+)?")) {
            return Reading.bad("CODE_NUMBER_ONLY", written.text());
        }
        return Reading.bad(
                list.name().equals(ETHNICITY) ? "ETHNIC_UNKNOWN" : "ENUM_UNKNOWN", written.text());
    }

    private static List<Problem> remarks(CodeList list, List<Match> matches, Written written) {
        if (matches.stream().noneMatch(match -> match.loudness() == Loudness.VARIANT)) {
            return List.of();
        }
        var label = list.label(matches.getFirst().code()).orElse("");
        return List.of(
                Problem.of(
                        list.name().equals(ETHNICITY) ? "ETHNIC_VARIANT" : "ENUM_VARIANT",
                        written.text(),
                        label));
    }

    private CodeReading() {}
}
