package cn.cunce.policy;

import cn.cunce.model.value.Problem;
import java.util.regex.Pattern;

/// Says in our own words where an expression cannot be read at all.
final class SyntaxSlips {

    private static final Pattern LACKS = Pattern.compile("missing '([^']+)' at");
    private static final Pattern SIGN = Pattern.compile("'([^']+)'");

    /// Found, and not expected.
    private static final String END = "'<EOF>'";

    /// @param message of CEL
    static Problem problem(String message) {
        if (message.contains("must be a simple name")) {
            return Problem.of("EXPRESSION_OVER_FORM");
        }
        if (message.contains("field selection")) {
            return Problem.of("EXPRESSION_DEEPER");
        }
        var lacks = LACKS.matcher(message);
        if (lacks.find()) {
            return Problem.of("EXPRESSION_LACKS", lacks.group(1));
        }
        if (message.contains(END)) {
            return Problem.of("EXPRESSION_ENDS");
        }
        var sign = SIGN.matcher(message);
        return sign.find() ? sign(sign.group(1).strip()) : Problem.of("EXPRESSION_UNREADABLE");
    }

    private static Problem sign(String sign) {
        var first = sign.codePointAt(0);
        if (isWide(first)) {
            return Problem.of("EXPRESSION_WIDE", Character.toString(first));
        }
        if (Character.isIdeographic(first)) {
            return Problem.of("EXPRESSION_QUOTES");
        }
        return switch (Character.toString(first)) {
            case "\"" -> Problem.of("EXPRESSION_QUOTE_OPEN");
            case "=" -> Problem.of("EXPRESSION_EQUALS");
            case "&", "|" -> Problem.of("EXPRESSION_DOUBLE", Character.toString(first));
            default -> Problem.of("EXPRESSION_SYNTAX", sign);
        };
    }

    /// Brackets, quotation marks and signs as people write them between Chinese words.
    private static boolean isWide(int sign) {
        return (sign >= 0xFF01 && sign <= 0xFF5E)
                || (sign >= 0x2018 && sign <= 0x201F)
                || (sign >= 0x3000 && sign <= 0x303F);
    }

    private SyntaxSlips() {}
}
