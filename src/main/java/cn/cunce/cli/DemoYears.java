package cn.cunce.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A village is decided three years, one after the other, as its ledgers come in: who is observed,
/// who may leave, and whether the lists agree with what is known of the sample.
final class DemoYears {

    private static final String EXIT = "exit";
    private static final String PER_CAPITA = "householdYear.perCapitaIncome";
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /// What a year came to.
    ///
    /// @param results how often each word of the rule held
    record Year(int year, Map<String, Long> results, long undetermined) {}

    private final DemoWalk walk;
    private final SampleFiles sample;

    DemoYears(DemoWalk walk, SampleFiles sample) {
        this.walk = walk;
        this.sample = sample;
    }

    List<Year> walk() throws IOException {
        var expected = MAPPER.readTree(sample.expected()).path("changsha");
        var book = walk.newBook("years", sample.villageOfYears());
        var years = new ArrayList<Year>();
        for (var year : sample.years()) {
            var ledger = sample.copyYearTo(year, walk.folder().resolve("sample"));
            walk.given("import-" + year, "import", "--book", book, ledger);
            if (years.isEmpty()) {
                registeredBefore(book, year);
            }
            var told = decide(book, year);
            walk.checks().add("cli.demo.incomes", incomesAgree(told, expected, year));
            years.add(year(told, year));
            if (years.size() == sample.years().size()) {
                walk.checks().add("cli.demo.exits", exitsAgree(told, expected, year));
            }
        }
        return years;
    }

    private JsonNode decide(Object book, int year) throws IOException {
        return walk.given(
                "decide-" + year,
                "decide",
                "--book",
                book,
                "--pack",
                sample.packOfYears(),
                "--on",
                year + "-12-31",
                "--rule",
                EXIT,
                "--keep");
    }

    /// The ledgers do not say since when a household is registered, and the rule asks for it: the
    /// first list of what is missing is worked off, as a work team would.
    private void registeredBefore(Object book, int year) throws IOException {
        for (var decision : decide(book, year).path("decisions")) {
            for (var missing : decision.path("missing")) {
                if (missing.asString("").equals("household.firstRegisteredYear")) {
                    walk.given(
                            "answer",
                            "answer",
                            "--book",
                            book,
                            "--household",
                            decision.path("subject").path("no").asString(""),
                            "--on",
                            year + "-12-31",
                            "household.firstRegisteredYear",
                            year - 1);
                }
            }
        }
    }

    private static Year year(JsonNode told, int year) {
        var rule = told.path("rules").path(0);
        var results = new HashMap<String, Long>();
        rule.path("results")
                .properties()
                .forEach(each -> results.put(each.getKey(), each.getValue().asLong()));
        return new Year(year, results, rule.path("undetermined").asLong(0));
    }

    /// The income that decides is the one that the sample is known to have, household by household;
    /// but for those whose figures are spoiled in the file on purpose.
    private static boolean incomesAgree(JsonNode told, JsonNode expected, int year) {
        var known = expected.path("三年对照").path("percap_by_year");
        var spoiled = spoiled(expected.path("户人台账_" + year + ".xlsx"));
        var compared = 0;
        for (var decision : told.path("decisions")) {
            var number = decision.path("subject").path("no").asString("");
            var income = value(decision.path("because"), PER_CAPITA);
            if (income.isEmpty() || spoiled.contains(number)) {
                continue;
            }
            var truth = known.path(number).path(String.valueOf(year)).asString("");
            if (truth.isEmpty() || new BigDecimal(truth).compareTo(new BigDecimal(income)) != 0) {
                return false;
            }
            compared++;
        }
        return compared > 0;
    }

    private static Set<String> spoiled(JsonNode ledger) {
        var rows = new HashSet<Integer>();
        ledger.path("findings").forEach(finding -> rows.add(finding.path("row").asInt(0)));
        var numbers = new HashSet<String>();
        for (var household : ledger.path("households")) {
            if (rows.contains(household.path("first_row").asInt(-1))) {
                numbers.add(household.path("hid").asString(""));
            }
        }
        return numbers;
    }

    /// As many reached the line of the last year as are known to have; and whoever reached it in
    /// both last years may leave, unless his ledger of the year before still waits to be mended.
    private static boolean exitsAgree(JsonNode told, JsonNode expected, int year) {
        var reached = new HashSet<String>();
        var held = new HashSet<String>();
        for (var decision : told.path("decisions")) {
            var number = decision.path("subject").path("no").asString("");
            switch (decision.path("result").asString("")) {
                case "EXIT", "" -> reached.add(number);
                case "OBSERVATION" -> held.add(number);
                default -> {
                    // below the line, or not registered
                }
            }
        }
        var known = expected.path("户人台账_" + year + ".xlsx").path("registered_percap_ge_4000");
        if (reached.size() + held.size() != known.asInt(-1)) {
            return false;
        }
        for (var number : expected.at("/三年对照/registered_ge_4000_in_both_last_years")) {
            if (!reached.contains(number.asString(""))) {
                return false;
            }
        }
        return true;
    }

    /// The value of a fact anywhere in a tree of reasons; empty where it is not there or unknown.
    private static String value(JsonNode because, String name) {
        if (because.path("name").asString("").equals(name)) {
            return because.path("value").asString("");
        }
        for (var part : because.path("parts")) {
            var found = value(part, name);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return "";
    }
}
