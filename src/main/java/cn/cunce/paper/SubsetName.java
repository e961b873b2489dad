package cn.cunce.paper;

import java.io.Serial;
import java.security.SecureRandom;

/// Names each embedded subset alike: OpenPDF draws six letters by lot, and the same paper would
/// differ from print to print.
final class SubsetName extends SecureRandom {

    @Serial private static final long serialVersionUID = 1L;

    /// The first letter, six times.
    @Override
    public double nextDouble() {
        return 0;
    }
}
