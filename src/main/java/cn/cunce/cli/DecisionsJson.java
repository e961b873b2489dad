package cn.cunce.cli;

import cn.cunce.model.rule.PlainExplanation;
import cn.cunce.model.rule.Ruling;
import cn.cunce.model.value.Money;
import cn.cunce.service.DecideBook.Question;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/// Writes rulings one by one as they are made: a county's would not fit into the memory.
final class DecisionsJson implements AutoCloseable {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final PrintStream out;
    private final JsonGenerator json;

    DecisionsJson(PrintStream out, Question question) {
        this.out = out;
        this.json = MAPPER.createGenerator(new Kept(out));
        json.writeStartObject();
        json.writeStringProperty("pack", question.pack().id());
        json.writeStringProperty("version", question.pack().version());
        json.writeStringProperty("on", question.on().toString());
        json.writeStringProperty("village", question.village());
        json.writeArrayPropertyStart("decisions");
    }

    void add(Ruling ruling) {
        json.writePOJO(plain(ruling));
    }

    private static Map<String, Object> plain(Ruling ruling) {
        var subject = new LinkedHashMap<String, Object>();
        subject.put("kind", ruling.subject().kind().key());
        subject.put("no", ruling.subject().no());
        subject.put("name", ruling.subject().name());
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
