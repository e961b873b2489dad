package cn.cunce.ui.plan;

import cn.cunce.job.Jobs;
import cn.cunce.job.Progress;
import cn.cunce.model.value.Problem;
import cn.cunce.service.PrintPapers;
import cn.cunce.service.PrintPlanSheets;
import cn.cunce.ui.shell.Messages;
import cn.cunce.ui.shell.Messages.Level;
import cn.cunce.ui.shell.Messages.Message;
import java.io.IOException;
import java.nio.file.Path;

/// Prints plan sheets into a file, as long work.
record SheetPrinting(PlanDesk desk, Jobs jobs, Messages messages) {

    private sealed interface Outcome {
        record Printed(PrintPapers.Result result) implements Outcome {}

        record NotWritten(String reason) implements Outcome {}
    }

    void print(PrintPlanSheets.Order order, Path file) {
        jobs.run(
                "planning.printing",
                progress -> printed(order, file, progress),
                outcome -> say(outcome, file));
    }

    private Outcome printed(PrintPlanSheets.Order order, Path file, Progress progress) {
        progress.step("planning.printing");
        try {
            return new Outcome.Printed(desk.writing().printing().get().print(order, file));
        } catch (IOException e) {
            return new Outcome.NotWritten(String.valueOf(e.getMessage()));
        }
    }

    private void say(Outcome outcome, Path file) {
        switch (outcome) {
            case Outcome.Printed(PrintPapers.Result.Done done) ->
                    messages.say(
                            Message.of(
                                    Level.GOOD,
                                    "planning.printed",
                                    done.households(),
                                    done.pages(),
                                    file.getFileName()));
            case Outcome.Printed(PrintPapers.Result.Nothing _) ->
                    messages.say(Message.of(Level.TOLD, "planning.nothingToPrint"));
            case Outcome.NotWritten(var reason) ->
                    messages.say(Message.of(Level.MUST, Problem.of("NOT_WRITTEN", reason)));
        }
    }
}
