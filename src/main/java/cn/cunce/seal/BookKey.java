package cn.cunce.seal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;
import java.util.HexFormat;

/// The random 256-bit key of a book. It never changes and never leaves the program in the open: a
/// `KeyFile` keeps it locked under passwords and the recovery key.
///
/// It encrypts nothing itself; each use has a key of its own, derived from it.
public final class BookKey {

    /// What a derived key is for. The names are in every book: they never change.
    public enum Purpose {
        DATABASE("database"),
        DRAFTS("drafts"),
        WAITING("waiting"),
        ATTACHMENTS("attachments"),
        BACKUP("backup");

        private final String name;

        Purpose(String name) {
            this.name = name;
        }
    }

    private static final int ID_DIGITS = 16;

    private final byte[] key;

    BookKey(byte[] key) {
        if (key.length != Aes.KEY_BYTES) {
            throw new IllegalArgumentException("bytes: " + key.length);
        }
        this.key = key.clone();
    }

    static BookKey random() {
        return new BookKey(Aes.random(Aes.KEY_BYTES));
    }

    /// 32 bytes that say nothing of the book's key or of those for other purposes.
    public byte[] derive(Purpose purpose) {
        return derive(purpose.name);
    }

    /// The same as 64 hex digits, for what takes its key as a password.
    public String hex(Purpose purpose) {
        return HexFormat.of().formatHex(derive(purpose));
    }

    /// By which key files and backups know their key again without holding it.
    public String id() {
        return HexFormat.of().formatHex(derive("id")).substring(0, ID_DIGITS);
    }

    /// A mark on words that only who has the key can make: 64 hex digits.
    public String mark(byte[] words) {
        return HexFormat.of().formatHex(Aes.mark(derive(Purpose.BACKUP), words));
    }

    byte[] bytes() {
        return key.clone();
    }

    private byte[] derive(String purpose) {
        return Aes.derive(key, new byte[0], ("cunce book " + purpose).getBytes(US_ASCII));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BookKey that && Arrays.equals(key, that.key);
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }

    /// A key must not stand in a log.
    @Override
    public String toString() {
        return "BookKey[" + id() + "]";
    }
}
