package cn.cunce.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/// The password of a workbook that goes from hand to hand.
final class FilingPassword {

    /// @param password empty where none was given
    /// @param refusal why it could not be read
    record Secret(Optional<String> password, Optional<Outcome> refusal) {}

    @Option(
            names = "--filing-password-file",
            paramLabel = "FILE",
            descriptionKey = "cli.option.filingPasswordFile")
    private Optional<Path> file;

    private final Desk desk;

    FilingPassword(Desk desk) {
        this.desk = desk;
    }

    Secret read() throws IOException {
        if (file.isEmpty()) {
            return new Secret(Optional.empty(), Optional.empty());
        }
        if (!Files.isReadable(file.get())) {
            return new Secret(
                    Optional.empty(), Optional.of(desk.misused("NO_SUCH_FILE", file.get())));
        }
        var password = Passwords.read(file.get()).map(String::new);
        return new Secret(
                password,
                password.isPresent()
                        ? Optional.empty()
                        : Optional.of(desk.misused("PASSWORD_FILE_EMPTY", file.get())));
    }
}
