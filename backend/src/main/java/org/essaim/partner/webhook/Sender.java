package org.essaim.partner.webhook;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.essaim.partner.webhook.Answer.Failure;
import org.essaim.partner.webhook.Targets.Target;

/** Posts a message to the address that was looked at; follows no redirect, and reads no more of an answer than it must. */
@ApplicationScoped
class Sender {
    private static final int MOST_READ = 16 * 1024;

    private final HttpClient client;
    private final Targets targets;
    private final WebhookConfig config;

    Sender(Vertx vertx, Targets targets, WebhookConfig config) {
        this.targets = targets;
        this.config = config;
        client = vertx.createHttpClient(new HttpClientOptions()
                .setKeepAlive(false)
                .setConnectTimeout((int) config.timeout().toMillis())
                .setIdleTimeout((int) config.timeout().toSeconds())
                .setMaxHeaderSize(MOST_READ));
    }

    Answer post(String url, Map<String, String> headers, String body) {
        return targets.find(url)
                .map(target -> post(target, headers, body))
                .orElseGet(() -> Answer.none(Failure.REFUSED_TARGET));
    }

    private Answer post(Target target, Map<String, String> headers, String body) {
        var options = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(
                        target.port(), target.address().getHostAddress()))
                .setHost(target.uri().getHost())
                .setPort(target.port())
                .setSsl(target.isSecure())
                .setURI(target.path())
                .setFollowRedirects(false)
                .setTimeout(config.timeout().toMillis())
                .putHeader("user-agent", "Essaim")
                .putHeader("content-type", "application/json");
        headers.forEach(options::putHeader);
        try {
            int status = client.request(options)
                    .compose(request -> send(request, body))
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(2 * config.timeout().toMillis(), TimeUnit.MILLISECONDS);
            return Answer.of(status);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Answer.none(Failure.UNREACHABLE);
        } catch (TimeoutException late) {
            return Answer.none(Failure.TIMEOUT);
        } catch (ExecutionException | CompletionException failed) {
            return Answer.none(failed.getCause() instanceof TimeoutException ? Failure.TIMEOUT : Failure.UNREACHABLE);
        }
    }

    private static Future<Integer> send(HttpClientRequest request, String body) {
        return request.send(Buffer.buffer(body)).compose(Sender::status);
    }

    /** The status, once the body is over or too long; what is in it is of no interest. */
    private static Future<Integer> status(HttpClientResponse answer) {
        Promise<Integer> known = Promise.promise();
        var read = new int[1];
        answer.exceptionHandler(broken -> known.tryComplete(answer.statusCode()));
        answer.endHandler(over -> known.tryComplete(answer.statusCode()));
        answer.handler(part -> {
            read[0] += part.length();
            if (read[0] > MOST_READ && known.tryComplete(answer.statusCode())) {
                answer.request().connection().close();
            }
        });
        return known.future();
    }

    @PreDestroy
    void close() {
        client.close();
    }
}
