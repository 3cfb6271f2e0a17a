package org.essaim.dev;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;

/** Waits until an address answers 200: a program that says "started" in its log may not answer yet. */
final class Answer {

    private static final Duration PAUSE = Duration.ofMillis(200);

    private Answer() {}

    static void await(URI address, ChildProcess program, String name, Duration patience) {
        var deadline = Instant.now().plus(patience);
        try (var http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1) // an offer of HTTP/2 is left unanswered by the live web app
                .connectTimeout(Duration.ofSeconds(2))
                .build()) {
            while (!answers(http, address)) {
                if (!program.isAlive()) {
                    throw new CannotStart(
                            "%s ended while starting: its log %s says why.".formatted(name, program.log()));
                }
                if (Instant.now().isAfter(deadline)) {
                    throw new CannotStart("%s did not answer at %s within %d s: its log %s may say why."
                            .formatted(name, address, patience.toSeconds(), program.log()));
                }
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CannotStart("%s was stopped while starting.".formatted(name));
        }
    }

    private static boolean answers(HttpClient http, URI address) throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(address)
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
