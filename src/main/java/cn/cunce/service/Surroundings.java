package cn.cunce.service;

import cn.cunce.seal.KeyFile;
import java.time.Clock;

/// What the program is told of the machine it runs on.
///
/// @param machine a name by which a copied book notices that it is at home elsewhere
/// @param hardness what a guess at a password costs
public record Surroundings(Clock clock, String machine, Hardness hardness) {

    /// How much work a password takes to try.
    public enum Hardness {
        USUAL(KeyFile.Hardness.USUAL),
        /// For tests and the sample village, whose password everybody may know.
        LIGHT(new KeyFile.Hardness(64, 1, 1));

        private final KeyFile.Hardness argon;

        Hardness(KeyFile.Hardness argon) {
            this.argon = argon;
        }
    }

    KeyFile.Hardness argon() {
        return hardness.argon;
    }
}
