package cn.cunce.seal;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.cunce.model.ledger.ChainHash;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// A book's key locked under one password or under the recovery key, as a key file keeps it.
///
/// @param user whose password, empty for the recovery key
/// @param salt base64
/// @param locked base64 of the encrypted key
/// @param check digest of the rest, to tell a damaged lock from a wrong password
record Lock(String user, KeyFile.Hardness hardness, String salt, String locked, String check) {

    private static final int SALT_BYTES = 16;
    private static final int CHECK_DIGITS = 16;

    Lock {
        Objects.requireNonNull(user, "user");
        Objects.requireNonNull(hardness, "hardness");
        Objects.requireNonNull(salt, "salt");
        Objects.requireNonNull(locked, "locked");
        Objects.requireNonNull(check, "check");
    }

    static Lock withPassword(BookKey key, String user, char[] password, KeyFile.Hardness hardness) {
        var salt = Aes.random(SALT_BYTES);
        return make(user, hardness, salt, stretched(password, salt, hardness), key);
    }

    /// The recovery key has enough chance in it: it needs no stretching.
    static Lock withRecovery(BookKey key, RecoveryKey recovery) {
        var salt = Aes.random(SALT_BYTES);
        return make("", KeyFile.Hardness.NONE, salt, derived(recovery, salt), key);
    }

    private static Lock make(
            String user, KeyFile.Hardness hardness, byte[] salt, byte[] wrapping, BookKey key) {
        var open = new Lock(user, hardness, Base64.getEncoder().encodeToString(salt), "", "");
        var locked =
                Base64.getEncoder().encodeToString(Aes.seal(wrapping, key.bytes(), open.context()));
        var unchecked = new Lock(user, hardness, open.salt, locked, "");
        return new Lock(user, hardness, open.salt, locked, unchecked.digest());
    }

    /// @throws IllegalArgumentException if this is not whole
    Optional<BookKey> open(char[] password) {
        var saltBytes = Base64.getDecoder().decode(salt);
        return open(stretched(password, saltBytes, hardness));
    }

    Optional<BookKey> open(RecoveryKey recovery) {
        return open(derived(recovery, Base64.getDecoder().decode(salt)));
    }

    private Optional<BookKey> open(byte[] wrapping) {
        return Aes.open(wrapping, Base64.getDecoder().decode(locked), context()).map(BookKey::new);
    }

    /// Whether every character is the one that was written.
    boolean isWhole() {
        return check.equals(digest());
    }

    private String digest() {
        var all = new String(context(), UTF_8) + "\n" + locked;
        return ChainHash.hex(ChainHash.of(all.getBytes(UTF_8))).substring(0, CHECK_DIGITS);
    }

    private byte[] context() {
        var hard = hardness.memoryKib() + " " + hardness.passes() + " " + hardness.lanes();
        return String.join("\n", "cunce lock", user, hard, salt).getBytes(UTF_8);
    }

    private static byte[] derived(RecoveryKey recovery, byte[] salt) {
        return Aes.derive(recovery.bytes(), salt, "cunce recovery".getBytes(UTF_8));
    }

    /// A password typed with a Chinese input method, in full width, is the same password.
    private static byte[] stretched(char[] password, byte[] salt, KeyFile.Hardness hardness) {
        var typed = Normalizer.normalize(new String(password), Normalizer.Form.NFKC);
        var bytes = typed.getBytes(UTF_8);
        var argon = new Argon2BytesGenerator();
        argon.init(
                new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                        .withMemoryAsKB(hardness.memoryKib())
                        .withIterations(hardness.passes())
                        .withParallelism(hardness.lanes())
                        .withSalt(salt)
                        .build());
        var key = new byte[Aes.KEY_BYTES];
        argon.generateBytes(bytes, key);
        Arrays.fill(bytes, (byte) 0);
        return key;
    }
}
