package cn.cunce.seal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class DeviceKeyTest {

    /// The first example of RFC 8032.
    private static final DeviceKey KNOWN =
            DeviceKey.of(
                    HexFormat.of()
                            .parseHex(
                                    "9d61b19deffd5a60ba844af492ec2cc4"
                                            + "4449c5697b326919703bac031cae7f60"));

    @Test
    void signs_as_the_standard_says() {
        assertThat(HexFormat.of().formatHex(KNOWN.device().publicKey()))
                .isEqualTo("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
        assertThat(HexFormat.of().formatHex(KNOWN.sign(new byte[0])))
                .startsWith("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155")
                .endsWith("5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b");
    }

    @Test
    void a_signature_holds_for_its_message_and_its_device_only() {
        var key = DeviceKey.generate();
        var signature = key.sign("第一次".getBytes(UTF_8));

        assertThat(key.device().signed("第一次".getBytes(UTF_8), signature)).isTrue();
        assertThat(key.device().signed("第二次".getBytes(UTF_8), signature)).isFalse();
        assertThat(KNOWN.device().signed("第一次".getBytes(UTF_8), signature)).isFalse();
        signature[7] ^= 1;
        assertThat(key.device().signed("第一次".getBytes(UTF_8), signature)).isFalse();
        assertThat(key.device().signed("第一次".getBytes(UTF_8), new byte[3])).isFalse();
    }

    @Test
    void a_key_is_the_same_after_it_was_kept() {
        var key = DeviceKey.generate();

        assertThat(DeviceKey.of(key.toBytes()).device()).isEqualTo(key.device());
    }

    /// What is read over the telephone must be the same in every release.
    @Test
    void id_and_check_code_never_change() {
        assertThat(KNOWN.device().id()).isEqualTo("21fe31dfa154a261");
        assertThat(KNOWN.device().checkCode()).isEqualTo("9157 6157");
    }

    @Test
    void bytes_that_are_no_public_key_are_no_device() {
        assertThat(Device.of(new byte[31])).isEmpty();
        assertThat(Device.of(new byte[32])).isEmpty();
        assertThat(Device.of(KNOWN.device().publicKey())).contains(KNOWN.device());
    }
}
