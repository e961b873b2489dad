package cn.cunce.cli;

import cn.cunce.model.value.Problem;
import cn.cunce.text.Texts;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// What commands are given of the machine: where to write, and what is set around them.
///
/// @param out standard output: with `--json` it takes exactly one object
/// @param err everything else
/// @param environment the value of a variable, empty where it is not set
/// @param account who is logged in at the machine
/// @param logs folder for what nobody expected
/// @param version of the program
public record Desk(
        PrintStream out,
        PrintStream err,
        UnaryOperator<String> environment,
        String account,
        Path logs,
        String version,
        Texts texts) {

    /// The same desk with another standard output.
    Desk printingTo(PrintStream other) {
        return new Desk(other, err, environment, account, logs, version, texts);
    }

    /// The same desk, where nothing is set but the password of books.
    Desk withPassword(String password) {
        UnaryOperator<String> only = name -> name.equals(Passwords.OF_BOOK) ? password : "";
        return new Desk(out, err, only, account, logs, version, texts);
    }

    Optional<String> variable(String name) {
        return Optional.of(environment.apply(name)).filter(value -> !value.isEmpty());
    }

    String text(String key, Object... args) {
        return texts.of(key, args);
    }

    /// Everything was understood, and nothing was done.
    Outcome refused(String code, Object... args) {
        return refused(Exit.FINDINGS, Problem.of(code, args));
    }

    /// The command was not given as it must be.
    Outcome misused(String code, Object... args) {
        return refused(Exit.MISUSED, Problem.of(code, args));
    }

    /// As `refused`, with the name that was meant instead.
    Outcome refusedMeant(Optional<String> meant, String code, Object... args) {
        return meant(Exit.FINDINGS, meant, Problem.of(code, args));
    }

    /// As `misused`, with the name that was meant instead.
    Outcome misusedMeant(Optional<String> meant, String code, Object... args) {
        return meant(Exit.MISUSED, meant, Problem.of(code, args));
    }

    private Outcome meant(Exit exit, Optional<String> meant, Problem problem) {
        var sentence = texts.of(problem);
        return new Outcome.Refused(
                exit,
                problem.code(),
                meant.map(name -> texts.of("cli.meant", sentence, name)).orElse(sentence));
    }

    private Outcome refused(Exit exit, Problem problem) {
        return new Outcome.Refused(exit, problem.code(), texts.of(problem));
    }
}
