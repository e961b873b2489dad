package cn.cunce.seal;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// AES-256-GCM with a random nonce in front, and HKDF-SHA256 to get its keys.
final class Aes {

    static final int KEY_BYTES = 32;
    /// What sealing adds: nonce in front, tag behind.
    static final int OVERHEAD_BYTES = Aes.NONCE_BYTES + Aes.TAG_BITS / 8;

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    /// @param context what the bytes are bound to without being in them
    static byte[] seal(byte[] key, byte[] plain, byte[] context) {
        var nonce = random(NONCE_BYTES);
        try {
            var cipher = cipher(Cipher.ENCRYPT_MODE, key, nonce, context);
            var sealed = Arrays.copyOf(nonce, OVERHEAD_BYTES + plain.length);
            cipher.doFinal(plain, 0, plain.length, sealed, NONCE_BYTES);
            return sealed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has AES-GCM", e);
        }
    }

    /// The bytes that `seal` was given, or nothing if key, context or a single bit differs.
    static Optional<byte[]> open(byte[] key, byte[] sealed, byte[] context) {
        if (sealed.length < OVERHEAD_BYTES) {
            return Optional.empty();
        }
        var nonce = Arrays.copyOf(sealed, NONCE_BYTES);
        try {
            var cipher = cipher(Cipher.DECRYPT_MODE, key, nonce, context);
            return Optional.of(cipher.doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES));
        } catch (AEADBadTagException _) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has AES-GCM", e);
        }
    }

    /// A key for one use only, from a key that has enough chance in it.
    static byte[] derive(byte[] key, byte[] salt, byte[] purpose) {
        try {
            var extract = HKDFParameterSpec.ofExtract().addIKM(key).addSalt(salt);
            return KDF.getInstance("HKDF-SHA256")
                    .deriveData(extract.thenExpand(purpose, KEY_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK from 25 has HKDF", e);
        }
    }

    /// HMAC-SHA256.
    static byte[] mark(byte[] key, byte[] words) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(words);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HMAC", e);
        }
    }

    static byte[] random(int bytes) {
        var random = new byte[bytes];
        new SecureRandom().nextBytes(random);
        return random;
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, byte[] context)
            throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(context);
        return cipher;
    }

    private Aes() {}
}
