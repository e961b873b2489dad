package cn.cunce.model.value;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/// A citizen's identity number of GB 11643: 18 characters whose birth date exists and whose check
/// character fits.
///
/// @param number 18 characters
/// @param certificate the disability certificate of 20 characters that was written instead, empty
///     where the number itself was written
public record IdNumber(String number, String certificate) {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    /// Reads what was written, with the remarks ID_LOWER_X, ID_FULLWIDTH, TRAILING_NBSP, ID_15 and
    /// ID_NOT_RESIDENT_ID where they apply.
    ///
    /// @param on a birth after this day, or more than 130 years before it, is refused
    public static Reading<IdNumber> read(Written written, Optional<LocalDate> on) {
        return new IdNumberReader(on).read(written);
    }

    static IdNumber of(String number) {
        return new IdNumber(number, "");
    }

    /// The check character that belongs to 17 digits.
    public static char check(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return CHECKS.charAt(sum % CHECKS.length());
    }

    public LocalDate birth() {
        return LocalDate.of(
                Integer.parseInt(number, 6, 10, 10),
                Integer.parseInt(number, 10, 12, 10),
                Integer.parseInt(number, 12, 14, 10));
    }

    public boolean isMale() {
        return (number.charAt(16) - '0') % 2 == 1;
    }

    public int age(LocalDate on) {
        return age(birth(), on);
    }

    /// Full years; who is born on 29 February is a year older on 1 March of common years.
    public static int age(LocalDate birth, LocalDate on) {
        var years = Period.between(birth, on).getYears();
        var leapChildBeforeMarch =
                birth.getMonthValue() == 2
                        && birth.getDayOfMonth() == 29
                        && on.getMonthValue() == 2
                        && on.getDayOfMonth() == 28
                        && !on.isLeapYear();
        return leapChildBeforeMarch && birth.plusYears(years).equals(on) ? years - 1 : years;
    }

    /// Region and birth date shown, the last four hidden: for comparing with the paper (M1).
    public static String maskedForChecking(String number) {
        return number.length() == 18
                ? number.substring(0, 6)
                        + " "
                        + number.substring(6, 10)
                        + " "
                        + number.substring(10, 14)
                        + " ••••"
                : masked(number);
    }

    /// The first six and the last two characters shown: lists, cards, messages (M2).
    public static String masked(String number) {
        return number.length() <= 8
                ? "•".repeat(number.length())
                : number.substring(0, 6)
                        + "•".repeat(number.length() - 8)
                        + number.substring(number.length() - 2);
    }

    /// A log must not carry the number.
    @Override
    public String toString() {
        return masked(number);
    }
}
