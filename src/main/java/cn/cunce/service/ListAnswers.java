package cn.cunce.service;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import cn.cunce.model.field.CodeLists;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.rule.AnswerQuestion;
import cn.cunce.model.rule.AnsweredRecord;
import cn.cunce.model.rule.HouseholdGlance;
import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.Rule;
import cn.cunce.model.rule.RuleAnswer;
import cn.cunce.model.rule.Subject;
import cn.cunce.policy.Deceased;
import cn.cunce.store.AnswerStore;
import cn.cunce.store.BookReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// What a rule says of all households or people of a township, a county or a whole book: found
/// inside the database. What is missing is read only of those of whom somebody wants to know it.
public final class ListAnswers {

    private static final int PIECE = 500;

    /// What is asked.
    ///
    /// @param on 口径日期
    /// @param within how the codes of the villages begin: that of a township or county; all of the
    ///     book where empty
    public record Question(Pack pack, Rule rule, LocalDate on, String within) {

        private AnswerQuestion asked() {
            var ofTheDead = Deceased.areAsked(pack, rule);
            return new AnswerQuestion(pack, List.of(rule), on, within, ofTheDead);
        }
    }

    /// One of them.
    ///
    /// @param household nothing of people
    public record Listed(Subject subject, HouseholdGlance household, AnsweredRecord answer) {}

    private final OpenedBook opened;
    private final CodeLists codes;

    public ListAnswers(OpenedBook opened, CodeLists codes) {
        this.opened = opened;
        this.codes = codes;
    }

    /// Whether the database can be asked: a rule about households or people, which a statement can
    /// ask.
    public static boolean canAsk(Pack pack, Rule rule) {
        return switch (rule.subject()) {
            case HOUSEHOLD, PERSON -> AnswerStore.canAsk(pack, rule);
            case VILLAGE, PROJECT, TOWNSHIP, COUNTY -> false;
        };
    }

    /// All of them, by village, number, id; people of one household as the paper lists them.
    ///
    /// @param cancelled asked between two villages
    public void all(Question question, Consumer<Listed> heard, BooleanSupplier cancelled) {
        opened.book()
                .read(
                        reader -> {
                            var byVillage = new LinkedHashMap<String, List<AnsweredRecord>>();
                            reader.answers().each(question.asked(), one -> add(one, byVillage));
                            for (var village : byVillage.entrySet()) {
                                if (!cancelled.getAsBoolean()) {
                                    listed(reader, question, village).forEach(heard);
                                }
                            }
                            return byVillage.size();
                        });
    }

    private static void add(AnsweredRecord one, Map<String, List<AnsweredRecord>> byVillage) {
        byVillage.computeIfAbsent(one.record().village(), _ -> new ArrayList<>()).add(one);
    }

    private static List<Listed> listed(
            BookReader reader, Question question, Map.Entry<String, List<AnsweredRecord>> village) {
        if (question.rule().subject() == Subject.Kind.PERSON) {
            return people(reader.answers().people(village.getKey(), question.on()), village);
        }
        var households = reader.answers().households(village.getKey(), question.on());
        return village.getValue().stream().map(one -> household(one, households)).toList();
    }

    private static Listed household(AnsweredRecord said, Map<UUID, HouseholdGlance> households) {
        var household = households.getOrDefault(said.record().id(), HouseholdGlance.NOTHING);
        var head = household.names().stream().findFirst().orElse("");
        return listed(said, Subject.Kind.HOUSEHOLD, head, household);
    }

    /// @param names of all people, those of one household as the paper lists them
    private static List<Listed> people(
            Map<UUID, String> names, Map.Entry<String, List<AnsweredRecord>> village) {
        var places = new HashMap<UUID, Integer>();
        names.keySet().forEach(id -> places.put(id, places.size()));
        var byHousehold =
                village.getValue().stream()
                        .collect(groupingBy(AnsweredRecord::no, LinkedHashMap::new, toList()));
        return byHousehold.values().stream()
                .flatMap(some -> some.stream().sorted(comparing(one -> place(one, places))))
                .map(one -> person(one, names))
                .toList();
    }

    private static int place(AnsweredRecord person, Map<UUID, Integer> places) {
        return places.getOrDefault(person.record().id(), Integer.MAX_VALUE);
    }

    private static Listed person(AnsweredRecord said, Map<UUID, String> names) {
        var name = names.getOrDefault(said.record().id(), "");
        return listed(said, Subject.Kind.PERSON, name, HouseholdGlance.NOTHING);
    }

    private static Listed listed(
            AnsweredRecord said, Subject.Kind kind, String name, HouseholdGlance household) {
        return new Listed(new Subject(kind, said.record(), said.no(), name), household, said);
    }

    /// What some of them lack, each read with everything that the rule may ask: for those whose
    /// answer is open. Who is not there any more is left out.
    ///
    /// @param some in the order of the book
    /// @param cancelled asked between pieces of a few hundred
    public void told(
            Question question,
            List<RecordId> some,
            Consumer<RuleAnswer> heard,
            BooleanSupplier cancelled) {
        opened.book()
                .read(
                        reader -> {
                            var telling =
                                    new TellAnswers(
                                            reader,
                                            question.pack(),
                                            question.rule(),
                                            question.on(),
                                            codes);
                            var from = 0;
                            while (from < some.size() && !cancelled.getAsBoolean()) {
                                var to = Math.min(from + PIECE, some.size());
                                telling.answers(some.subList(from, to)).forEach(heard);
                                from = to;
                            }
                            return from;
                        });
    }
}
