package org.essaim.dev;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The headers of every answer of the web app, read from the very file that the production server imports. */
final class SecurityHeaders {

    private static final Pattern HEADER = Pattern.compile("^\\s+([A-Z][A-Za-z-]+) \"(.*)\"$", Pattern.MULTILINE);
    private static final Pattern VARIABLE = Pattern.compile("\\{\\$([A-Z_]+)}");

    private SecurityHeaders() {}

    static Map<String, String> read(Path file, Map<String, String> variables) throws IOException {
        var headers = new LinkedHashMap<String, String>();
        HEADER.matcher(Files.readString(file))
                .results()
                .forEach(line -> headers.put(line.group(1), replaceVariables(line.group(2), variables)));
        return headers;
    }

    private static String replaceVariables(String value, Map<String, String> variables) {
        return VARIABLE.matcher(value).replaceAll(variable -> {
            var replacement = variables.get(variable.group(1));
            if (replacement == null) {
                throw new IllegalArgumentException("no value for " + variable.group(1));
            }
            return replacement;
        });
    }
}
