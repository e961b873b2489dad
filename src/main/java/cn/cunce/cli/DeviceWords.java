package cn.cunce.cli;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Which device, and for which village.
final class DeviceWords {

    @Parameters(paramLabel = "DEVICE", descriptionKey = "cli.enroll.device")
    private String device;

    @Option(
            names = "--village",
            required = true,
            paramLabel = "CODE",
            descriptionKey = "cli.enroll.village")
    private String village;

    String device() {
        return device;
    }

    String village() {
        return village;
    }
}
