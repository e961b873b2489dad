package cn.cunce.ui.packs;

import cn.cunce.job.Jobs;
import cn.cunce.model.rule.Parameter;
import cn.cunce.model.rule.Period;
import cn.cunce.service.ParameterWas;
import cn.cunce.service.SetParameter.Order;
import cn.cunce.service.SetParameter.Result;
import cn.cunce.ui.shell.Messages;
import cn.cunce.ui.shell.Messages.Level;
import cn.cunce.ui.shell.Messages.Message;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// A new value for the parameter looked at, typed but not yet set.
final class SettingViewModel {

    private final SettingDesk desk;
    private final Jobs jobs;
    private final Messages messages;
    private final Consumer<String> changed;
    private final ReadOnlyObjectWrapper<Optional<Parameter>> parameter =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<ParameterWas>> taken =
            new ReadOnlyObjectWrapper<>(List.of());
    private final StringProperty value = new SimpleStringProperty("");
    private final StringProperty from = new SimpleStringProperty("");
    private final StringProperty to = new SimpleStringProperty("");
    private final StringProperty reason = new SimpleStringProperty("");
    private String pack = "";

    /// @param changed hears the pack that is to be looked at when something was set
    SettingViewModel(SettingDesk desk, Jobs jobs, Messages messages, Consumer<String> changed) {
        this.desk = desk;
        this.jobs = jobs;
        this.messages = messages;
        this.changed = changed;
        List.of(value, from, to).forEach(typed -> typed.subscribe(() -> taken.set(List.of())));
    }

    /// Begins with the days of a value that is there, or with those of the pack.
    void show(PackRow row, ParameterRow chosen) {
        pack = row.checked().id();
        parameter.set(Optional.of(chosen.parameter()));
        var days =
                chosen.dated()
                        .map(Parameter.Dated::period)
                        .or(() -> row.checked().pack().map(one -> one.inForce()));
        value.set("");
        from.set(days.map(one -> one.from().toString()).orElse(""));
        to.set(days.map(one -> one.to().toString()).orElse(""));
        reason.set("");
    }

    void hide() {
        parameter.set(Optional.empty());
    }

    void set() {
        parameter.get().ifPresent(one -> set(one, false));
    }

    /// Although these days have a value already.
    void replace() {
        parameter.get().ifPresent(one -> set(one, true));
    }

    private void set(Parameter one, boolean replaces) {
        var period = period();
        if (period.isEmpty()) {
            messages.say(Message.of(Level.LOOK, "packs.daysUnreadable"));
            return;
        }
        var order = new Order(pack, one.key(), value.get(), period.get(), replaces, reason.get());
        jobs.run("packs.setting", () -> desk.setting().set(order), done -> tell(one, done));
    }

    private Optional<Period> period() {
        try {
            var first = LocalDate.parse(from.get().strip());
            var last = LocalDate.parse(to.get().strip());
            return last.isBefore(first) ? Optional.empty() : Optional.of(new Period(first, last));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private void tell(Parameter one, Result result) {
        switch (result) {
            case Result.Set(var made, _) -> {
                hide();
                messages.say(
                        Message.of(
                                Level.GOOD, "packs.isSet", one.title(), made.id(), made.version()));
                changed.accept(made.id());
            }
            case Result.Taken(var values) -> taken.set(values);
            case Result.NoReason _ -> messages.say(Message.of(Level.LOOK, "packs.noReason"));
            case Result.Unreadable(var problem) -> messages.say(Message.of(Level.LOOK, problem));
            case Result.Refused(var faults) ->
                    messages.say(Message.of(Level.MUST, faults.getFirst().problem()));
            case Result.NoSuchPack _, Result.NoSuchParameter _ ->
                    messages.say(Message.of(Level.LOOK, "packs.cannotSet"));
        }
    }

    /// What is set anew; empty while nobody wants to set anything.
    ReadOnlyObjectProperty<Optional<Parameter>> parameterProperty() {
        return parameter.getReadOnlyProperty();
    }

    /// Values that these days have already, told when somebody would set others.
    ReadOnlyObjectProperty<List<ParameterWas>> takenProperty() {
        return taken.getReadOnlyProperty();
    }

    StringProperty valueProperty() {
        return value;
    }

    StringProperty fromProperty() {
        return from;
    }

    StringProperty toProperty() {
        return to;
    }

    StringProperty reasonProperty() {
        return reason;
    }
}
