package cn.cunce.service;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.Catalogue;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.ledger.HouseholdForm;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.value.Missing;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/// Forms as the journals beside the ledger keep them: JSON, each field by its full name, each value
/// in its plain form. A field that this version does not know is left out.
final class FormJson {

    private static final JsonMapper JSON = new JsonMapper();

    static byte[] bytes(Map<String, ?> plain) {
        return JSON.writeValueAsBytes(plain);
    }

    static Map<String, Object> read(byte[] frame) {
        return map(JSON.readValue(frame, Map.class));
    }

    static Map<String, Object> plain(HouseholdForm form) {
        var plain = new LinkedHashMap<String, Object>();
        form.id().ifPresent(id -> plain.put("id", plain(id)));
        plain.put("year", form.year());
        plain.put("household", plain(form.household()));
        plain.put("householdYear", plain(form.householdYear()));
        plain.put("members", form.members().stream().map(FormJson::plain).toList());
        return plain;
    }

    static HouseholdForm form(Object plain) {
        var map = map(plain);
        return new HouseholdForm(
                recordId(map.get("id")),
                number(map, "year"),
                answers(map.get("household")),
                answers(map.get("householdYear")),
                list(map.get("members")).stream().map(FormJson::member).toList());
    }

    private static Map<String, Object> plain(HouseholdForm.Member member) {
        var plain = new LinkedHashMap<String, Object>();
        member.id().ifPresent(id -> plain.put("id", plain(id)));
        member.membershipId().ifPresent(id -> plain.put("membershipId", plain(id)));
        plain.put("person", plain(member.person()));
        plain.put("membership", plain(member.membership()));
        return plain;
    }

    private static HouseholdForm.Member member(Object plain) {
        var map = map(plain);
        return new HouseholdForm.Member(
                recordId(map.get("id")),
                recordId(map.get("membershipId")),
                answers(map.get("person")),
                answers(map.get("membership")));
    }

    /// `person/430100000000/0190…`
    static String plain(RecordId id) {
        return id.entity().key() + "/" + id.village() + "/" + id.id();
    }

    static Optional<RecordId> recordId(@org.jspecify.annotations.Nullable Object plain) {
        if (!(plain instanceof String text)) {
            return Optional.empty();
        }
        var parts = text.split("/", -1);
        return Optional.of(new RecordId(Entity.of(parts[0]), parts[1], UUID.fromString(parts[2])));
    }

    static Map<String, Object> plain(Answers answers) {
        var values = new LinkedHashMap<String, Object>();
        answers.values().keySet().forEach(field -> values.put(field.name(), plain(field, answers)));
        var missing = new LinkedHashMap<String, Object>();
        answers.missing()
                .forEach(
                        (field, why) ->
                                missing.put(
                                        field.name(),
                                        List.of(why.reason().name(), why.original())));
        return Map.of("values", values, "missing", missing);
    }

    private static <T> Object plain(LedgerField<T> field, Answers answers) {
        return field.kind().plain(answers.get(field).orElseThrow());
    }

    static Answers answers(@org.jspecify.annotations.Nullable Object plain) {
        var map = map(plain);
        var values = new HashMap<LedgerField<?>, Object>();
        map(map.get("values"))
                .forEach(
                        (name, value) ->
                                Catalogue.LEDGER
                                        .named(name)
                                        .ifPresent(
                                                field ->
                                                        values.put(
                                                                field, field.kind().meant(value))));
        var missing = new HashMap<LedgerField<?>, Missing>();
        map(map.get("missing"))
                .forEach(
                        (name, why) ->
                                Catalogue.LEDGER
                                        .named(name)
                                        .ifPresent(field -> missing.put(field, missing(why))));
        return new Answers(values, missing);
    }

    private static Missing missing(Object plain) {
        var pair = list(plain);
        return new Missing(Missing.Reason.valueOf((String) pair.get(0)), (String) pair.get(1));
    }

    @SuppressWarnings("unchecked") // what was written has words as keys
    static Map<String, Object> map(@org.jspecify.annotations.Nullable Object plain) {
        return plain instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }

    static List<?> list(@org.jspecify.annotations.Nullable Object plain) {
        return plain instanceof List<?> list ? list : List.of();
    }

    static String text(Map<String, Object> map, String key) {
        return map.get(key) instanceof String text ? text : "";
    }

    static int number(Map<String, Object> map, String key) {
        return map.get(key) instanceof Number number ? number.intValue() : 0;
    }

    private FormJson() {}
}
