package cn.cunce.policy;

import cn.cunce.model.rule.Period;
import cn.cunce.model.value.Problem;
import cn.cunce.policy.Node.Mapping;
import cn.cunce.policy.Node.Scalar;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads `pack.yaml`.
final class HeadReader {

    private static final Set<String> KEYS =
            Set.of(
                    "pack",
                    "title",
                    "version",
                    "jurisdiction",
                    "divisions",
                    "in-force",
                    "documents",
                    "files",
                    "example",
                    "unfinished",
                    "extends",
                    "plan");

    private static final String VERSION = "[A-Za-z0-9][A-Za-z0-9.+_-]{0,38}";

    private final PackFaults faults;
    private final Days days;

    HeadReader(PackFaults faults) {
        this.faults = faults;
        this.days = new Days(faults);
    }

    /// @param folder the name of the pack's folder, which must be its id
    PackHead read(String folder, Mapping mapping) {
        var section = new Section(mapping, KEYS, faults);
        section.needed("pack")
                .filter(id -> !id.text().equals(folder))
                .ifPresent(
                        id ->
                                faults.add(
                                        id.spot(),
                                        Problem.of("PACK_ID_FOLDER", id.text(), folder)));
        var base = section.scalar("extends");
        var plan =
                section.mapping("plan")
                        .map(terms -> new Section(terms, Set.of("for", "household-most"), faults));
        return new PackHead(
                section.spot(),
                folder,
                neededText(section, "title"),
                version(section),
                unlessBase(section, "jurisdiction", base).map(Scalar::text),
                section.list("divisions").stream().map(Scalar::text).toList(),
                inForce(section, base),
                documents(section),
                section.list("files"),
                section.flag("example"),
                section.flag("unfinished"),
                base,
                plan.flatMap(terms -> terms.scalar("for")),
                plan.flatMap(terms -> terms.scalar("household-most")));
    }

    private static String neededText(Section section, String key) {
        return section.needed(key).map(Scalar::text).orElse("");
    }

    /// It names files and decisions.
    private String version(Section section) {
        var said = section.needed("version");
        said.filter(text -> !text.text().matches(VERSION))
                .ifPresent(
                        text -> faults.add(text.spot(), Problem.of("PACK_VERSION", text.text())));
        return said.map(Scalar::text).orElse("");
    }

    private static Optional<Scalar> unlessBase(Section section, String key, Optional<Scalar> base) {
        return base.isPresent() ? section.scalar(key) : section.needed(key);
    }

    private Optional<Period> inForce(Section section, Optional<Scalar> base) {
        if (base.isEmpty() && !section.has("in-force")) {
            faults.add(section.spot(), Problem.of("PACK_KEY_MISSING", "in-force"));
        }
        return section.mapping("in-force").flatMap(days::period);
    }

    private Map<String, String> documents(Section section) {
        var titles = new LinkedHashMap<String, String>();
        section.mapping("documents")
                .ifPresent(mapping -> mapping.entries().forEach(entry -> put(entry, titles)));
        return titles;
    }

    private void put(Node.Entry entry, Map<String, String> titles) {
        if (entry.value() instanceof Scalar title && !title.text().isBlank()) {
            titles.put(entry.key().text(), title.text());
        } else {
            faults.add(entry.value().spot(), Problem.of("PACK_TEXT_EXPECTED", entry.key().text()));
        }
    }
}
