import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;

/// Build step: migrates a throw-away H2 with the scripts of a real book, and writes jOOQ's classes
/// from it. Does nothing while neither scripts nor libraries have changed.
public class GenerateJooq {

    /// How bytes are bound; see there.
    private static final String BYTES = "cn.cunce.store.bind.PlainBytes";

    /// @param args migrations folder, build folder, folder for the generated classes
    public static void main(String[] args) throws Exception {
        Path migrations = Path.of(args[0]);
        Path target = Path.of(args[1]);
        Path out = Path.of(args[2]);
        Path stamp = target.resolve("jooq.stamp");
        String wanted = fingerprint(migrations);
        if (Files.isDirectory(out) && Files.exists(stamp) && Files.readString(stamp).equals(wanted)) {
            return;
        }
        Files.createDirectories(target);
        generate(migrate(migrations, target.resolve("codegen-db/schema")), out);
        Files.writeString(stamp, wanted);
    }

    private static String fingerprint(Path migrations) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (Stream<Path> files = Files.walk(migrations)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
        }
        String libraries = org.jooq.Constants.FULL_VERSION + org.h2.engine.Constants.FULL_VERSION + BYTES;
        digest.update(libraries.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String migrate(Path migrations, Path database) throws Exception {
        Files.deleteIfExists(Path.of(database + ".mv.db"));
        String url = "jdbc:h2:file:" + database.toAbsolutePath();
        Flyway.configure()
                .dataSource(url, "sa", "")
                .locations("filesystem:" + migrations)
                .load()
                .migrate();
        return url;
    }

    private static void generate(String url, Path out) throws Exception {
        GenerationTool.generate(
                new Configuration()
                        .withLogging(Logging.WARN)
                        .withJdbc(
                                new Jdbc()
                                        .withDriver("org.h2.Driver")
                                        .withUrl(url)
                                        .withUser("sa")
                                        .withPassword(""))
                        .withGenerator(
                                new Generator()
                                        .withDatabase(
                                                new Database()
                                                        .withName("org.jooq.meta.h2.H2Database")
                                                        .withInputSchema("PUBLIC")
                                                        .withOutputSchemaToDefault(true)
                                                        .withExcludes("(?i)flyway_schema_history")
                                                        .withForcedTypes(
                                                                new ForcedType()
                                                                        .withUserType("byte[]")
                                                                        .withBinding(BYTES)
                                                                        .withIncludeTypes(
                                                                                "(?i).*BINARY.*")))
                                        .withGenerate(
                                                new Generate()
                                                        .withJavaTimeTypes(true)
                                                        .withGlobalObjectReferences(true))
                                        .withTarget(
                                                new Target()
                                                        .withPackageName("cn.cunce.store.schema")
                                                        .withDirectory(out.toString()))));
    }
}
