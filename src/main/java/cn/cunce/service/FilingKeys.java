package cn.cunce.service;

import cn.cunce.filing.FilingSignature;
import cn.cunce.seal.Device;
import cn.cunce.seal.DeviceKey;

/// Signing and checking of filings, by the keys of `seal`.
final class FilingKeys {

    static FilingSignature.Signer signer(DeviceKey key) {
        return new FilingSignature.Signer() {
            @Override
            public byte[] publicKey() {
                return key.device().publicKey();
            }

            @Override
            public byte[] sign(byte[] message) {
                return key.sign(message);
            }
        };
    }

    static FilingSignature.Verifier verifier() {
        return (publicKey, message, signature) ->
                Device.of(publicKey)
                        .filter(device -> device.signed(message, signature))
                        .isPresent();
    }

    private FilingKeys() {}
}
