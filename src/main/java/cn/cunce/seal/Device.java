package cn.cunce.seal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import cn.cunce.model.ledger.ChainHash;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.generators.PKCS5S2ParametersGenerator;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.params.KeyParameter;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.bouncycastle.math.ec.rfc8032.Ed25519;

/// A device as others know it: the public half of its key.
public final class Device {

    private static final int ID_DIGITS = 16;
    private static final BigInteger CHECK_CODES = BigInteger.valueOf(100_000_000);
    private static final int CHECK_CODE_ROUNDS = 50_000;

    private final byte[] publicKey;

    private Device(byte[] publicKey) {
        this.publicKey = publicKey;
    }

    /// The device of a public key, or nothing if the bytes are none.
    public static Optional<Device> of(byte[] publicKey) {
        var sound =
                publicKey.length == Ed25519PublicKeyParameters.KEY_SIZE
                        && Ed25519.validatePublicKeyFull(publicKey, 0);
        return sound ? Optional.of(new Device(publicKey.clone())) : Optional.empty();
    }

    /// The name of the device in lanes, filings and lists: 16 hex digits.
    public String id() {
        return ChainHash.hex(ChainHash.of(publicKey)).substring(0, ID_DIGITS);
    }

    /// The 核对码, to be read over the telephone: two groups of four digits, `0417 9926`.
    ///
    /// Eight digits are few, so each costs 50,000 rounds: a stranger who makes keys until one has
    /// the code of another device needs months instead of minutes.
    public String checkCode() {
        var slow = new PKCS5S2ParametersGenerator(new SHA256Digest());
        slow.init(publicKey, "cunce check code".getBytes(US_ASCII), CHECK_CODE_ROUNDS);
        var hash = ((KeyParameter) slow.generateDerivedMacParameters(128)).getKey();
        var digits = String.format(Locale.ROOT, "%08d", new BigInteger(1, hash).mod(CHECK_CODES));
        return digits.substring(0, 4) + " " + digits.substring(4);
    }

    public boolean signed(byte[] message, byte[] signature) {
        var verifier = new Ed25519Signer();
        verifier.init(false, new Ed25519PublicKeyParameters(publicKey));
        verifier.update(message, 0, message.length);
        return verifier.verifySignature(signature);
    }

    /// 32 bytes.
    public byte[] publicKey() {
        return publicKey.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Device that && Arrays.equals(publicKey, that.publicKey);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(publicKey);
    }

    @Override
    public String toString() {
        return "Device[" + HexFormat.of().formatHex(publicKey) + "]";
    }
}
