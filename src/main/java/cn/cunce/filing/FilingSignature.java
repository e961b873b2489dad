package cn.cunce.filing;

/// The two halves of signing, done where keys are kept.
public final class FilingSignature {

    /// The device that files.
    public interface Signer {

        byte[] publicKey();

        byte[] sign(byte[] message);
    }

    /// Whether the owner of a public key signed a message; no if the bytes are no key at all.
    public interface Verifier {

        boolean signed(byte[] publicKey, byte[] message, byte[] signature);
    }

    private FilingSignature() {}
}
