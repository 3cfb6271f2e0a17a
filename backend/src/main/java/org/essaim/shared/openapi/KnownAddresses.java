package org.essaim.shared.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The addresses of the contract and the methods of each, to tell "not this method" from "nothing there". */
@ApplicationScoped
public class KnownAddresses {
    private static final String CONTRACT = "META-INF/quarkus-generated-openapi-doc.JSON";
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private final Map<String, Set<String>> methods = new TreeMap<>();

    KnownAddresses(ObjectMapper json) {
        for (var address : contract(json).path("paths").properties()) {
            var known = new TreeSet<String>();
            address.getValue().fieldNames().forEachRemaining(name -> {
                if (METHODS.contains(name)) {
                    known.add(name.toUpperCase(Locale.ROOT));
                }
            });
            methods.put(Pattern.quote(address.getKey()).replaceAll("\\{[^}]+}", "\\\\E[^/]+\\\\Q"), known);
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

    private static JsonNode contract(ObjectMapper json) {
        try (var contract = Thread.currentThread().getContextClassLoader().getResourceAsStream(CONTRACT)) {
            return json.readTree(contract);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
