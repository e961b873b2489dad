package cn.cunce.ui.filing;

import cn.cunce.job.Jobs;
import cn.cunce.job.Progress;
import cn.cunce.model.value.Problem;
import cn.cunce.service.MakeReceipt;
import cn.cunce.ui.shell.Messages;
import cn.cunce.ui.shell.Messages.Level;
import cn.cunce.ui.shell.Messages.Message;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Answers villages whose filings have been taken in.
final class AnswerDesk {

    private final MakeReceipt receipts;
    private final Jobs jobs;
    private final Messages messages;

    AnswerDesk(MakeReceipt receipts, Jobs jobs, Messages messages) {
        this.receipts = receipts;
        this.jobs = jobs;
        this.messages = messages;
    }

    /// @param password empty for a receipt that is not encrypted, which its cover then says
    void answer(String village, String password, Path receipt) {
        var secret = secret(password);
        jobs.run(
                "merge.answering",
                () -> receipts.make(village, secret, receipt),
                result -> messages.say(said(result)));
    }

    /// One receipt for each of these villages.
    ///
    /// @param name of the file by the code of the village
    void answerAll(
            List<String> villages, String password, Path folder, UnaryOperator<String> name) {
        var secret = secret(password);
        jobs.run(
                "merge.answering",
                progress -> {
                    progress.step("merge.answering");
                    return made(villages, secret, folder, name, progress);
                },
                this::say);
    }

    private List<MakeReceipt.Result> made(
            List<String> villages,
            Optional<String> secret,
            Path folder,
            UnaryOperator<String> name,
            Progress progress) {
        var results = new ArrayList<MakeReceipt.Result>();
        for (var village : villages) {
            if (progress.isCancelled()) {
                break;
            }
            results.add(receipts.make(village, secret, folder.resolve(name.apply(village))));
            progress.done(results.size(), villages.size());
        }
        return results;
    }

    private static Optional<String> secret(String password) {
        return Optional.of(password).filter(typed -> !typed.isEmpty());
    }

    private void say(List<MakeReceipt.Result> results) {
        var failed =
                results.stream()
                        .filter(result -> !(result instanceof MakeReceipt.Result.Made))
                        .findFirst();
        messages.say(
                failed.map(AnswerDesk::said)
                        .orElseGet(
                                () -> Message.of(Level.GOOD, "merge.answeredAll", results.size())));
    }

    private static Message said(MakeReceipt.Result result) {
        return switch (result) {
            case MakeReceipt.Result.Made(var file, var changes) ->
                    Message.of(Level.GOOD, "merge.answered", file.getFileName(), changes);
            case MakeReceipt.Result.NotWritten(var reason) ->
                    Message.of(Level.MUST, Problem.of("NOT_WRITTEN", reason));
            case MakeReceipt.Result.NoVillage(var code) ->
                    Message.of(Level.MUST, Problem.of("NOTHING_TO_FILE", code));
        };
    }
}
