package cn.cunce.seal;

import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;

/// The Ed25519 key with which a book's device signs what it files.
public final class DeviceKey {

    private final Ed25519PrivateKeyParameters key;

    private DeviceKey(Ed25519PrivateKeyParameters key) {
        this.key = key;
    }

    public static DeviceKey generate() {
        return of(Aes.random(Ed25519PrivateKeyParameters.KEY_SIZE));
    }

    /// @param bytes what `toBytes` gave
    /// @throws IllegalArgumentException if they are not 32
    public static DeviceKey of(byte[] bytes) {
        if (bytes.length != Ed25519PrivateKeyParameters.KEY_SIZE) {
            throw new IllegalArgumentException("bytes: " + bytes.length);
        }
        return new DeviceKey(new Ed25519PrivateKeyParameters(bytes));
    }

    /// The secret itself, to be kept inside the encrypted book and nowhere else.
    public byte[] toBytes() {
        return key.getEncoded();
    }

    /// What others may know of the device.
    public Device device() {
        return Device.of(key.generatePublicKey().getEncoded()).orElseThrow();
    }

    /// 64 bytes.
    public byte[] sign(byte[] message) {
        var signer = new Ed25519Signer();
        signer.init(true, key);
        signer.update(message, 0, message.length);
        return signer.generateSignature();
    }

    /// A key must not stand in a log.
    @Override
    public String toString() {
        return "DeviceKey[" + device().id() + "]";
    }
}
