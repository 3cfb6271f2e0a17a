package org.essaim.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The requests of a member to the packaged API, each connection with a token of its own. */
record Directory(int port, Issuer issuer, Questions questions) {
    private static final Pattern NEXT = Pattern.compile("\"next\":\"([^\"]+)\"");
    private static final int LARGEST_PAGE = 100;

    /** A page far into the list: its number, and the parameter that asks for it. */
    record DeepPage(int number, String parameter) {}

    Work placePage() {
        return get(Questions.PLACES.stream()
                .map(place -> "?limit=50&place=" + place)
                .toList());
    }

    Work functionPage() {
        return get(Questions.FUNCTIONS.stream()
                .map(function -> "?limit=50&function=" + function)
                .toList());
    }

    Work search() {
        return get(Questions.SEARCHES.stream()
                .map(words -> "?limit=50&total=true&q=" + Questions.encoded(words))
                .toList());
    }

    Work entry() {
        return get(questions.entries().stream().map(entry -> "/" + entry).toList());
    }

    /** The same entries by those who have them already. */
    Work knownEntry() {
        return new ApiWork(port, 304, connection -> {
            var requests = new ArrayList<byte[]>();
            try (var http = new Http(port)) {
                for (var entry : questions.entries()) {
                    var path = Questions.DIRECTORY + "/" + entry;
                    var answer = http.get(path, authorization(connection));
                    requests.add(Http.request(
                            path, authorization(connection) + "If-None-Match: " + answer.entityTag() + "\r\n"));
                }
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
            return requests;
        });
    }

    Work firstPage() {
        return get(List.of("?limit=50"));
    }

    Work page(DeepPage page) {
        return get(List.of("?limit=50" + page.parameter()));
    }

    /** Page 1000 of 50, or the last one before it; reached by following {@code next}. */
    DeepPage walkTo(int wanted) throws IOException {
        var parameter = "";
        int number = 1;
        try (var http = new Http(port)) {
            while (number < wanted) {
                var body = http.get(Questions.DIRECTORY + "?limit=" + LARGEST_PAGE + parameter, authorization(0))
                        .body();
                var next = NEXT.matcher(body);
                if (!next.find()) {
                    break;
                }
                parameter = "&after=" + next.group(1);
                number += LARGEST_PAGE / Questions.PAGE;
            }
        }
        return new DeepPage(number, parameter);
    }

    Work places() {
        var requests = Questions.BEGINNINGS.stream()
                .map(text -> Http.request("/api/v1/places?q=" + Questions.encoded(List.of(text)), ""))
                .toList();
        return new ApiWork(port, 200, connection -> requests);
    }

    private Work get(List<String> paths) {
        return new ApiWork(
                port,
                200,
                connection -> paths.stream()
                        .map(path -> Http.request(Questions.DIRECTORY + path, authorization(connection)))
                        .toList());
    }

    private String authorization(int connection) {
        return Http.bearer(issuer.tokenOfMember(Questions.reader(connection)));
    }
}
