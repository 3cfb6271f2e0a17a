package org.essaim.shared.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The addresses of the contract: the methods of each, to tell "not this method" from "nothing there", and the size of
 * what is sent there.
 */
@ApplicationScoped
public class KnownAddresses {
    static final String MOST_BYTES = "x-most-bytes";
    private static final String CONTRACT = "META-INF/quarkus-generated-openapi-doc.JSON";
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private final Map<String, Set<String>> methods = new TreeMap<>();
    private final Map<String, Long> uploads = new TreeMap<>();

    KnownAddresses(ObjectMapper json) {
        for (var address : contract(json).path("paths").properties()) {
            var pattern = Pattern.quote(address.getKey()).replaceAll("\\{[^}]+}", "\\\\E[^/]+\\\\Q");
            var known = new TreeSet<String>();
            address.getValue().properties().forEach(operation -> {
                if (METHODS.contains(operation.getKey())) {
                    var method = operation.getKey().toUpperCase(Locale.ROOT);
                    known.add(method);
                    if (operation.getValue().has(MOST_BYTES)) {
                        uploads.put(
                                method + " " + pattern,
                                operation.getValue().get(MOST_BYTES).asLong());
                    }
                }
            });
            methods.put(pattern, known);
        }
    }

    /** The methods that the address answers to; none when there is nothing there. */
    public List<String> methodsAt(String path) {
        return methods.entrySet().stream()
                .filter(address -> path.matches(address.getKey()))
                .flatMap(address -> address.getValue().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** How many bytes an operation that takes a file reads at most; empty for all others. */
    public OptionalLong mostBytes(String method, String path) {
        return uploads.entrySet().stream()
                .filter(upload -> (method + " " + path).matches(upload.getKey()))
                .mapToLong(Map.Entry::getValue)
                .findFirst();
    }

    private static JsonNode contract(ObjectMapper json) {
        try (var contract = Thread.currentThread().getContextClassLoader().getResourceAsStream(CONTRACT)) {
            return json.readTree(contract);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
