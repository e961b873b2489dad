package cn.cunce.policy.engine;

import cn.cunce.model.rule.Matter;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Whom a question is about, on which day, and what has been read to answer it.
///
/// Within `inYear` the day is another, the question the same.
final class Walked {

    /// What has been read, shared by all days of one question.
    private record Read(
            Map<String, String> facts,
            Map<String, String> parameters,
            Map<String, Judged> definitions,
            Map<String, List<Element>> lists) {
        Read() {
            this(new TreeMap<>(), new TreeMap<>(), new HashMap<>(), new HashMap<>());
        }
    }

    private final Matter matter;
    private final LocalDate question;
    private final LocalDate day;
    private final Map<String, Element> variables;
    private final Read read;

    private Walked(
            Matter matter,
            LocalDate question,
            LocalDate day,
            Map<String, Element> variables,
            Read read) {
        this.matter = matter;
        this.question = question;
        this.day = day;
        this.variables = variables;
        this.read = read;
    }

    Walked(Matter matter, LocalDate on) {
        this(matter, on, on, own(matter), new Read());
    }

    /// The person or project that a question is about.
    private static Map<String, Element> own(Matter matter) {
        var own = new HashMap<String, Element>();
        for (var name : List.of(Records.PERSON, Records.PROJECT)) {
            Elements.of(name, matter, 0).forEach(element -> own.put(name, element));
        }
        return own;
    }

    /// The same question `years` later; earlier where negative.
    Walked inYear(long years) {
        return new Walked(matter, question, day.plusYears(years), variables, read);
    }

    /// The same question with `variable` standing for one of a list.
    Walked with(String variable, Element element) {
        var more = new HashMap<>(variables);
        more.put(variable, element);
        return new Walked(matter, question, day, more, read);
    }

    Matter matter() {
        return matter;
    }

    Day ofDay() {
        return new Day(question, day);
    }

    /// For functions that read facts of their own.
    Frame frame(PlainText plain) {
        var frame = new Frame(new Slots(), new Errors(), plain);
        frame.turnTo(matter);
        return frame;
    }

    LocalDate day() {
        return day;
    }

    int year() {
        return day.getYear();
    }

    /// 0 where the day is in the year of the question, as explanations want it.
    int otherYear() {
        return day.getYear() == question.getYear() ? 0 : day.getYear();
    }

    /// Behind the name of what belongs to a year: nothing, or `@2016`.
    String yearMark() {
        return otherYear() == 0 ? "" : "@" + otherYear();
    }

    Optional<Element> element(String variable) {
        return Optional.ofNullable(variables.get(variable));
    }

    List<Element> list(String name) {
        return read.lists.computeIfAbsent(
                name + yearMark(), _ -> Elements.of(name, matter, year()));
    }

    void readFact(String name, String plain) {
        read.facts.put(name, plain);
    }

    void readParameter(String name, String plain) {
        read.parameters.put(name, plain);
    }

    Map<String, String> facts() {
        return read.facts;
    }

    Map<String, String> parameters() {
        return read.parameters;
    }

    /// What a definition or rule said already, on this day.
    Optional<Judged> judged(String name) {
        return Optional.ofNullable(read.definitions.get(name + yearMark()));
    }

    void keep(String name, Judged judged) {
        read.definitions.put(name + yearMark(), judged);
    }
}
