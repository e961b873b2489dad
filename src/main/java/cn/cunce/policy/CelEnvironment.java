package cn.cunce.policy;

import static java.util.Map.entry;

import cn.cunce.model.field.Catalogue;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.LedgerField;
import cn.cunce.policy.engine.Derived;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What an expression may name, as CEL's checker wants to know it: made from the catalogue and the
/// pack, so that a misspelt name is refused where it stands.
final class CelEnvironment {

    /// Records that a question is about, by the name of their kind.
    static final List<Entity> ASKED =
            List.of(
                    Entity.HOUSEHOLD,
                    Entity.HOUSEHOLD_YEAR,
                    Entity.VILLAGE,
                    Entity.VILLAGE_YEAR,
                    Entity.TOWNSHIP,
                    Entity.TOWNSHIP_YEAR,
                    Entity.COUNTY,
                    Entity.COUNTY_YEAR);

    /// The person or project that a question is about, with the kinds of record that answer for it.
    static final Map<String, List<Entity>> OWN =
            Map.of(
                    "person", List.of(Entity.PERSON, Entity.MEMBERSHIP),
                    "project", List.of(Entity.PROJECT));

    /// Lists that can be asked one by one, with the kinds of record that each element answers for.
    static final Map<String, List<Entity>> LISTS =
            Map.ofEntries(
                    entry("persons", List.of(Entity.PERSON, Entity.MEMBERSHIP)),
                    entry("measures", List.of(Entity.MEASURE)),
                    entry("demands", List.of(Entity.DEMAND)),
                    entry("naturalVillages", List.of(Entity.NATURAL_VILLAGE)),
                    entry("projects", List.of(Entity.PROJECT)),
                    entry("meetings", List.of(Entity.MEETING)),
                    entry("trainings", List.of(Entity.TRAINING)),
                    entry("slopePlots", List.of(Entity.SLOPE_PLOT)),
                    entry("loans", List.of(Entity.LOAN)),
                    entry("alerts", List.of(Entity.ALERT)),
                    entry("medicalClaims", List.of(Entity.MEDICAL_CLAIM)));

    private CelEnvironment() {}

    static CelCompiler of(Vocabulary vocabulary) {
        var records = new CelRecords();
        var variables = new LinkedHashMap<String, CelType>();
        for (var entity : ASKED) {
            var fields = fields(vocabulary.catalogue(), List.of(entity));
            variables.put(entity.key(), records.struct(entity.key(), fields));
        }
        OWN.forEach(
                (name, entities) ->
                        variables.put(
                                name,
                                records.struct(name, fields(vocabulary.catalogue(), entities))));
        LISTS.forEach(
                (list, entities) -> {
                    var fields = fields(vocabulary.catalogue(), entities);
                    variables.put(list, ListType.create(records.struct(list + ".each", fields)));
                });
        variables.put("param", records.struct("param", parameters(vocabulary)));
        variables.put("def", records.struct("def", definitions(vocabulary)));
        var rules = new LinkedHashMap<String, CelType>();
        vocabulary.rules().forEach(rule -> rules.put(rule, SimpleType.BOOL));
        variables.put("rule", records.struct("rule", rules));
        variables.putAll(records.clashing());
        var builder =
                CelCompilerFactory.standardCelCompilerBuilder()
                        .setStandardEnvironmentEnabled(false)
                        .setTypeProvider(records.types())
                        .addMacros(CelMacros.all())
                        .addFunctionDeclarations(CelFunctions.all());
        variables.forEach(builder::addVar);
        return builder.build();
    }

    private static Map<String, CelType> fields(Catalogue catalogue, List<Entity> entities) {
        var fields = new LinkedHashMap<String, CelType>();
        for (var entity : entities) {
            for (var field : catalogue.all(entity)) {
                type(field).ifPresent(type -> fields.putIfAbsent(field.key(), type));
            }
        }
        return fields;
    }

    private static Optional<CelType> type(LedgerField<?> field) {
        if (field.derived() && !Derived.FIELDS.contains(field)) {
            return Optional.empty();
        }
        return CelTypes.of(ValueType.of(field.kind()));
    }

    private static Map<String, CelType> parameters(Vocabulary vocabulary) {
        var fields = new LinkedHashMap<String, CelType>();
        vocabulary
                .parameters()
                .forEach(
                        (key, parameter) ->
                                CelTypes.of(ValueType.of(parameter.type()))
                                        .ifPresent(type -> fields.put(key, type)));
        return fields;
    }

    private static Map<String, CelType> definitions(Vocabulary vocabulary) {
        var fields = new LinkedHashMap<String, CelType>();
        vocabulary
                .definitions()
                .forEach((id, type) -> CelTypes.of(type).ifPresent(cel -> fields.put(id, cel)));
        return fields;
    }
}
