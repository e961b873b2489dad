package cn.cunce.store;

import cn.cunce.model.value.CodePointOrder;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Plain values as canonical JSON: no blanks, keys in the order of their UTF-8 bytes, so that equal
/// values are equal bytes.
final class PlainJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    static byte[] bytes(Object plain) {
        var out = new ByteArrayOutputStream();
        try (var json = generator(out)) {
            write(json, plain);
        }
        return out.toByteArray();
    }

    static String text(Object plain) {
        return new String(bytes(plain), StandardCharsets.UTF_8);
    }

    static JsonGenerator generator(java.io.OutputStream out) {
        return FACTORY.createGenerator(ObjectWriteContext.empty(), out);
    }

    static void write(JsonGenerator json, Object plain) {
        switch (plain) {
            case String text -> json.writeString(text);
            case Long number -> json.writeNumber(number);
            case Integer number -> json.writeNumber(number);
            case Boolean flag -> json.writeBoolean(flag);
            case List<?> list -> writeList(json, list);
            case Map<?, ?> map -> writeMap(json, map);
            default -> throw new IllegalArgumentException("plain: " + plain.getClass());
        }
    }

    private static void writeList(JsonGenerator json, List<?> list) {
        json.writeStartArray();
        list.forEach(each -> write(json, each));
        json.writeEndArray();
    }

    private static void writeMap(JsonGenerator json, Map<?, ?> map) {
        var sorted = new TreeMap<String, Object>(CodePointOrder.ORDER);
        map.forEach((key, value) -> sorted.put((String) key, value));
        json.writeStartObject();
        sorted.forEach(
                (key, value) -> {
                    json.writeName(key);
                    write(json, value);
                });
        json.writeEndObject();
    }

    /// @throws tools.jackson.core.JacksonException if this is no JSON
    static Object read(byte[] bytes) {
        try (var json = FACTORY.createParser(ObjectReadContext.empty(), bytes)) {
            json.nextToken();
            return read(json);
        }
    }

    static Object read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Object read(JsonParser json) {
        return switch (json.currentToken()) {
            case VALUE_STRING -> json.getString();
            case VALUE_NUMBER_INT -> json.getLongValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case START_ARRAY -> readList(json);
            case START_OBJECT -> readMap(json);
            default -> throw new IllegalArgumentException("token: " + json.currentToken());
        };
    }

    private static List<Object> readList(JsonParser json) {
        var list = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            list.add(read(json));
        }
        return list;
    }

    private static Map<String, Object> readMap(JsonParser json) {
        var map = new LinkedHashMap<String, Object>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            var key = json.currentName();
            json.nextToken();
            map.put(key, read(json));
        }
        return map;
    }

    private PlainJson() {}
}
