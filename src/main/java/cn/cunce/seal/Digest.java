package cn.cunce.seal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The digests of the book: SHA-256, as 64 small hex digits wherever a person may see one.
public final class Digest {

    /// What the first link of a chain has before it.
    public static final String NOTHING = "0".repeat(64);

    public static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(sha256(bytes));
    }

    /// The digest of a link: of the link before it and its own bytes, so that no link can be taken
    /// out, changed or moved without changing all that follow.
    ///
    /// @param previous digest of the link before, `NOTHING` for the first
    public static String chained(String previous, byte[] bytes) {
        var digest = sha256();
        digest.update(previous.getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
        return HexFormat.of().formatHex(digest.digest());
    }

    /// A digest of more than memory should hold: fed piece by piece, as `digest.update(…)`.
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    static byte[] sha256(byte[] bytes) {
        return sha256().digest(bytes);
    }

    private Digest() {}
}
