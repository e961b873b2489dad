package cn.cunce.seal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import cn.cunce.model.value.Reading;
import java.text.Normalizer;
import java.util.Locale;

/// The printed key that opens a book when every password is forgotten: six groups of four
/// characters, 115 bits of chance and a check character.
///
/// The letters I, L, O and U do not occur; who types them anyway means 1, 1, 0 and V. The check
/// character finds every wrong character and every two characters that changed places.
public final class RecoveryKey {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final String MISREAD = "ILOU";
    private static final String MEANT = "110V";
    private static final int LENGTH = 24;
    private static final int GROUP = 4;

    /// Without hyphens.
    private final String characters;

    private RecoveryKey(String characters) {
        this.characters = characters;
    }

    /// One that opens nothing yet.
    public static RecoveryKey random() {
        var key = new StringBuilder();
        for (var chance : Aes.random(LENGTH - 1)) {
            key.append(ALPHABET.charAt(chance & (ALPHABET.length() - 1)));
        }
        return new RecoveryKey(key.append(ALPHABET.charAt(check(key))).toString());
    }

    /// Reads a key as a person copied it from paper: small or capital, full width, with or without
    /// hyphens and blanks.
    ///
    /// @return bad with `RECOVERY_KEY_CHARACTER`, `RECOVERY_KEY_LENGTH` or `RECOVERY_KEY_CHECK`
    public static Reading<RecoveryKey> read(String typed) {
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        var characters = new StringBuilder();
        for (var character : plain.replaceAll("[\\s\\p{Pd}]", "").toCharArray()) {
            var misread = MISREAD.indexOf(character);
            var meant = misread < 0 ? character : MEANT.charAt(misread);
            if (ALPHABET.indexOf(meant) < 0) {
                return Reading.bad("RECOVERY_KEY_CHARACTER", String.valueOf(character));
            }
            characters.append(meant);
        }
        return checked(characters.toString());
    }

    private static Reading<RecoveryKey> checked(String characters) {
        if (characters.isEmpty()) {
            return Reading.blank();
        }
        if (characters.length() != LENGTH) {
            return Reading.bad("RECOVERY_KEY_LENGTH", characters.length(), LENGTH);
        }
        var check = check(characters.subSequence(0, LENGTH - 1));
        return characters.charAt(LENGTH - 1) == ALPHABET.charAt(check)
                ? Reading.value(new RecoveryKey(characters))
                : Reading.bad("RECOVERY_KEY_CHECK");
    }

    /// The sum of the characters in GF(32), each weighted with another power of the generator: two
    /// keys that differ in one character or in the order of two never have the same.
    private static int check(CharSequence characters) {
        var sum = 0;
        for (int i = 0; i < characters.length(); i++) {
            sum = timesGenerator(sum ^ ALPHABET.indexOf(characters.charAt(i)));
        }
        return sum;
    }

    /// In the field of 32 elements with x⁵ = x² + 1.
    private static int timesGenerator(int element) {
        var doubled = element << 1;
        return doubled < ALPHABET.length() ? doubled : doubled ^ 0b100101;
    }

    /// As it is printed: `7K3M-…`, six groups.
    public String printed() {
        return String.join("-", characters.split("(?<=\\G.{" + GROUP + "})"));
    }

    byte[] bytes() {
        return characters.getBytes(US_ASCII);
    }

    /// A key must not stand in a log.
    @Override
    public String toString() {
        return "RecoveryKey";
    }
}
