package cn.cunce.model.value;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Reads an identity number, and reports the first thing that is wrong with it.
///
/// Never repairs a digit: what only widths, blanks, hyphens or a small x hide is put right with a
/// remark, everything else is refused.
final class IdNumberReader {

    private static final int OLDEST_YEARS = 130;

    /// The longest number that a spreadsheet keeps in a numeric cell without losing digits.
    private static final int DIGITS_KEPT = 15;

    private static final Set<String> PROVINCES =
            Set.of(
                    "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35",
                    "36", "37", "41", "42", "43", "44", "45", "46", "50", "51", "52", "53", "54",
                    "61", "62", "63", "64", "65", "71", "81", "82", "83");

    private final Optional<LocalDate> on;

    IdNumberReader(Optional<LocalDate> on) {
        this.on = on;
    }

    Reading<IdNumber> read(Written written) {
        var bare = Wording.bare(written.text());
        if (bare.isEmpty()) {
            return Reading.blank();
        }
        // a sole * is what people write who cannot read it; within a number it is a bad character
        if (Wording.saysUnknown(bare) || bare.equals("无") || bare.equals("*")) {
            return Reading.unknown(written.text());
        }
        if (written.isNumber()) {
            return ofNumber(written.text());
        }
        if (bare.matches("\\d([.]\\d+)?[eE][+]?\\d+")) {
            return Reading.bad("ID_SCIENTIFIC_TEXT", bare);
        }
        return ofText(written.text(), ungrouped(bare));
    }

    private Reading<IdNumber> ofNumber(String digits) {
        if (!digits.matches("-?[0-9.]+([eE][+-]?\\d+)?")) {
            return Reading.bad("ID_BAD_CHAR");
        }
        var exact = new BigDecimal(digits);
        if (exact.precision() - exact.scale() > DIGITS_KEPT) {
            return Reading.bad("ID_PRECISION_LOST");
        }
        var plain = exact.stripTrailingZeros().toPlainString();
        return judge(plain, List.of());
    }

    private Reading<IdNumber> ofText(String written, String number) {
        var remarks = new ArrayList<Problem>();
        if (hasBlanks(written)) {
            remarks.add(Problem.of("TRAILING_NBSP"));
        }
        if (hasWideCharacters(written)) {
            remarks.add(Problem.of("ID_FULLWIDTH"));
        }
        if (number.endsWith("x")) {
            remarks.add(Problem.of("ID_LOWER_X"));
        }
        return judge(number.toUpperCase(Locale.ROOT), remarks);
    }

    private Reading<IdNumber> judge(String number, List<Problem> remarks) {
        if (!number.matches("[0-9X]+")) {
            return Reading.bad("ID_BAD_CHAR");
        }
        return switch (number.length()) {
            case 15 -> ofFifteen(number, remarks);
            case 18 -> ofEighteen(IdNumber.of(number), remarks);
            case 20 -> ofCertificate(number, remarks);
            default -> Reading.bad("ID_LENGTH", number.length());
        };
    }

    private Reading<IdNumber> ofFifteen(String old, List<Problem> remarks) {
        if (old.indexOf('X') >= 0) {
            return Reading.bad("ID_BAD_CHAR");
        }
        // 996 to 999 were given to people older than a hundred years
        var century = old.compareTo(old.substring(0, 12) + "996") >= 0 ? "18" : "19";
        var digits = old.substring(0, 6) + century + old.substring(6);
        var all = with(remarks, Problem.of("ID_15"));
        return ofEighteen(IdNumber.of(digits + IdNumber.check(digits)), all);
    }

    private Reading<IdNumber> ofCertificate(String certificate, List<Problem> remarks) {
        if (!certificate.substring(18).matches("[1-7][1-4]")) {
            return Reading.bad("ID_DISABILITY_SUFFIX");
        }
        var all = with(remarks, Problem.of("ID_NOT_RESIDENT_ID"));
        return ofEighteen(new IdNumber(certificate.substring(0, 18), certificate), all);
    }

    private Reading<IdNumber> ofEighteen(IdNumber id, List<Problem> remarks) {
        var digits = id.number().substring(0, 17);
        if (digits.indexOf('X') >= 0) {
            return Reading.bad("ID_BAD_CHAR");
        }
        if (!PROVINCES.contains(digits.substring(0, 2))) {
            return Reading.bad("ID_AREA", digits.substring(0, 2));
        }
        if (!isPossibleBirth(id)) {
            return Reading.bad("ID_BIRTH_INVALID", digits.substring(6, 14));
        }
        if (id.number().charAt(17) != IdNumber.check(digits)) {
            return Reading.bad("ID_CHECKSUM");
        }
        return new Reading.Value<>(id, remarks);
    }

    private boolean isPossibleBirth(IdNumber id) {
        try {
            var birth = id.birth();
            return on.map(day -> !birth.isAfter(day) && IdNumber.age(birth, day) <= OLDEST_YEARS)
                    .orElse(true);
        } catch (DateTimeException _) {
            return false; // 30 February, month 13
        }
    }

    /// Without the apostrophe of a spreadsheet and the hyphens between groups of digits.
    private static String ungrouped(String bare) {
        return bare.replaceFirst("^['‘’`]+", "").replaceAll("(?<=\\d)-(?=[0-9Xx])", "");
    }

    private static boolean hasBlanks(String written) {
        return written.codePoints().anyMatch(Wording::isInvisible);
    }

    private static boolean hasWideCharacters(String written) {
        return written.codePoints().anyMatch(point -> point > 0x7f && !Wording.isInvisible(point));
    }

    private static List<Problem> with(List<Problem> remarks, Problem one) {
        var all = new ArrayList<>(remarks);
        all.add(one);
        return all;
    }
}
