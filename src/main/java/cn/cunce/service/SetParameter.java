package cn.cunce.service;

import cn.cunce.model.field.CodeLists;
import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.Parameter;
import cn.cunce.model.rule.ParameterAct;
import cn.cunce.model.rule.Period;
import cn.cunce.model.value.Problem;
import cn.cunce.policy.Near;
import cn.cunce.policy.PackReader;
import cn.cunce.policy.ParameterText;
import cn.cunce.service.CheckPack.Fault;
import java.util.List;
import java.util.Optional;

/// Sets a parameter of a pack for some days in this place. What it was stays in its history, and
// the
/// pack with all that the place has set is one of its own: it is read and checked like any other.
public final class SetParameter {

    /// @param pack id of the pack, or of what this place has set over it already
    /// @param value as people of the field write it: `4000.00`, `瑶族、壮族`
    /// @param replaces whether it may take the place of a value that these days have already
    /// @param reason the document that says so, or why
    public record Order(
            String pack,
            String parameter,
            String value,
            Period period,
            boolean replaces,
            String reason) {}

    public sealed interface Result {

        /// @param pack as it is from now on
        /// @param before what these days had until now; days without a value are left out
        record Set(Pack pack, List<ParameterWas> before) implements Result {}

        record NoSuchPack(String pack) implements Result {}

        /// @param near what may have been meant
        record NoSuchParameter(String parameter, Optional<String> near) implements Result {}

        record NoReason() implements Result {}

        record Unreadable(Problem problem) implements Result {}

        /// These days have a value, and nobody has said that this one takes its place.
        record Taken(List<ParameterWas> values) implements Result {}

        /// The pack would not be sound with it.
        record Refused(List<Fault> faults) implements Result {}
    }

    private static final int LONGEST_REASON = 400;

    private final OpenedBook opened;
    private final PackLibrary library;
    private final CodeLists codes;

    public SetParameter(OpenedBook opened, PackLibrary library, CodeLists codes) {
        this.opened = opened;
        this.library = library;
        this.codes = codes;
    }

    public Result set(Order order) {
        return answer(order, true);
    }

    /// What `set` would say; nothing is written.
    public Result look(Order order) {
        return answer(order, false);
    }

    private Result answer(Order order, boolean write) {
        var version = library.chosen(library.base(order.pack())).filter(PackVersion::checked);
        var base = version.flatMap(PackVersion::pack);
        if (base.isEmpty()) {
            return new Result.NoSuchPack(order.pack());
        }
        var parameter = Optional.ofNullable(base.get().parameters().get(order.parameter()));
        if (parameter.isEmpty()) {
            var near = Near.to(order.parameter(), base.get().parameters().keySet());
            return new Result.NoSuchParameter(order.parameter(), near);
        }
        return refusal(base.get(), parameter.get(), order)
                .orElseGet(() -> answer(version.orElseThrow(), base.get(), order, write));
    }

    private Optional<Result> refusal(Pack base, Parameter parameter, Order order) {
        if (order.reason().isBlank() || order.reason().length() > LONGEST_REASON) {
            return Optional.of(new Result.NoReason());
        }
        if (new ParameterText(codes).read(parameter, order.value())
                instanceof ParameterText.Result.Unreadable(var problem)) {
            return Optional.of(new Result.Unreadable(problem));
        }
        var before = before(base, parameter, order);
        return before.isEmpty() || order.replaces()
                ? Optional.empty()
                : Optional.of(new Result.Taken(before));
    }

    private List<ParameterWas> before(Pack base, Parameter parameter, Order order) {
        var own = library.own(base.id());
        return new ParameterDays(opened.card(), codes).of(base, parameter, own, order.period());
    }

    private Result answer(PackVersion version, Pack base, Order order, boolean write) {
        var before = before(base, parameter(base, order), order);
        var act = act(base, order);
        return switch (library.trial(version, act)) {
            case PackReader.Result.Faulty(var faults) ->
                    new Result.Refused(faults.stream().map(Fault::of).toList());
            case PackReader.Result.Read read -> {
                if (write) {
                    opened.book()
                            .write(
                                    writer -> {
                                        writer.add(act);
                                        return act;
                                    });
                    library.forget();
                }
                yield new Result.Set(read.pack(), before);
            }
        };
    }

    private static Parameter parameter(Pack base, Order order) {
        return Optional.ofNullable(base.parameters().get(order.parameter())).orElseThrow();
    }

    private ParameterAct act(Pack base, Order order) {
        return new ParameterAct(
                opened.newId(),
                base.id(),
                order.parameter(),
                order.period(),
                order.value().strip(),
                order.reason().strip(),
                opened.actor(),
                opened.clock().instant(),
                Optional.empty());
    }
}
