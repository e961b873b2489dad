package cn.cunce.model.ledger;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256 as the ledger uses it: of one text, and along a lane, each change over the one before.
public final class ChainHash {

    public static final byte[] START = new byte[0];

    public static byte[] of(byte[] bytes) {
        return digest().digest(bytes);
    }

    /// The hash of a lane after `body`.
    ///
    /// @param previous the hash before it, `START` at the beginning of a lane
    public static byte[] after(byte[] previous, byte[] body) {
        var digest = digest();
        digest.update(previous);
        return digest.digest(body);
    }

    public static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }

    /// A running digest, for what is too long to hold.
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private ChainHash() {}
}
