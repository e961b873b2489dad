package cn.cunce.model.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChainHashTest {

    private static final byte[] ONE = "一".getBytes(UTF_8);
    private static final byte[] TWO = "二".getBytes(UTF_8);

    @Test
    void is_sha_256_in_hex() {
        assertThat(ChainHash.hex(ChainHash.of("abc".getBytes(UTF_8))))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void a_chain_tells_order_and_content() {
        var chain = ChainHash.after(ChainHash.after(ChainHash.START, ONE), TWO);

        assertThat(chain)
                .hasSize(32)
                .isEqualTo(ChainHash.after(ChainHash.after(ChainHash.START, ONE), TWO))
                .isNotEqualTo(ChainHash.after(ChainHash.after(ChainHash.START, TWO), ONE))
                .isNotEqualTo(ChainHash.after(ChainHash.START, TWO));
    }
}
