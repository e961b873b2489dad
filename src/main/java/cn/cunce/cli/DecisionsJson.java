package cn.cunce.cli;

import cn.cunce.model.rule.Explanation;
import cn.cunce.model.rule.PlainExplanation;
import cn.cunce.model.rule.Ruling;
import cn.cunce.model.rule.Verdict;
import cn.cunce.model.value.Money;
import cn.cunce.service.DecideBook.Decided;
import cn.cunce.service.DecideBook.Question;
import cn.cunce.service.SmallestChange.Flip;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/// Writes rulings one by one as they are made: a county's would not fit into the memory.
final class DecisionsJson implements AutoCloseable {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final PrintStream out;
    private final int year;
    private final JsonGenerator json;

    /// @param questions of one pack and day, a village each
    DecisionsJson(PrintStream out, List<Question> questions) {
        var question = questions.getFirst();
        this.out = out;
        this.year = question.on().getYear();
        this.json = MAPPER.createGenerator(new Kept(out));
        json.writeStartObject();
        json.writeStringProperty("pack", question.pack().id());
        json.writeStringProperty("version", question.pack().version());
        json.writeStringProperty("on", question.on().toString());
        json.writeStringProperty("village", questions.size() == 1 ? question.village() : "");
        json.writePOJOProperty("villages", questions.stream().map(Question::village).toList());
        json.writeArrayPropertyStart("decisions");
    }

    /// @param flips how little would change the answer; none where nobody asks
    void add(Decided decided, List<Flip> flips) {
        var plain = plain(decided.explained());
        plain.put("shown", shown(decided));
        decided.years().ifPresent(row -> plain.put("years", years(row)));
        if (!flips.isEmpty()) {
            plain.put("smallest", flips.stream().map(DecisionsJson::flip).toList());
        }
        json.writePOJO(plain);
    }

    /// Values of definitions by their names, or whether they hold.
    private static Map<String, String> shown(Decided decided) {
        var shown = new LinkedHashMap<String, String>();
        for (var each : decided.shown()) {
            var said = each.value().or(() -> each.standing().map(Verdict::key)).orElse("");
            shown.put(each.name(), said);
        }
        return shown;
    }

    /// Whether each of several years is met, the earliest first.
    private List<Map<String, Object>> years(Explanation row) {
        var years = new ArrayList<Map<String, Object>>();
        for (var part : row.parts().reversed()) {
            var met = part.standing().orElse(Verdict.UNDETERMINED).key();
            years.add(Map.of("year", part.year() == 0 ? year : part.year(), "met", met));
        }
        return years;
    }

    private static Map<String, Object> flip(Flip flip) {
        var plain = new LinkedHashMap<String, Object>();
        plain.put("fact", flip.fact());
        plain.put("from", flip.from().toPlainString());
        plain.put("to", flip.to().toPlainString());
        plain.put("result", flip.then().result());
        return plain;
    }

    private static Map<String, Object> plain(Ruling ruling) {
        var subject = new LinkedHashMap<String, Object>();
        subject.put("kind", ruling.subject().kind().key());
        subject.put("no", ruling.subject().no());
        subject.put("name", ruling.subject().name());
        subject.put("village", ruling.subject().record().village());
        var plain = new LinkedHashMap<String, Object>();
        plain.put("subject", subject);
        plain.put("rule", ruling.rule());
        plain.put("outcome", ruling.outcome().key());
        plain.put("result", ruling.result());
        plain.put("amountFen", ruling.amount().map(Money::fen));
        plain.put("error", ruling.error());
        plain.put("missing", ruling.missing());
        plain.put("because", PlainExplanation.of(ruling.because()));
        return plain;
    }

    void end(RuleCounts counts) {
        json.writeEndArray();
        json.writeName("rules");
        json.writePOJO(counts.list());
        json.writeEndObject();
    }

    @Override
    public void close() {
        json.close();
        out.println();
        out.flush();
    }

    /// Standard output is not ours to close.
    private static final class Kept extends java.io.FilterOutputStream {
        Kept(PrintStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws java.io.IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws java.io.IOException {
            flush();
        }
    }
}
