package org.essaim.partner.webhook;

import static java.util.stream.Collectors.joining;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookSigningException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The headers by which a partner knows that a message is ours, and new (Standard Webhooks). */
final class Signature {
    private Signature() {}

    /** The id stays the same for each attempt; a partner that has seen it already lets the message go. */
    static Map<String, String> headers(String id, Instant now, String body, List<byte[]> secrets) {
        return Map.of(
                "webhook-id",
                id,
                "webhook-timestamp",
                String.valueOf(now.getEpochSecond()),
                "webhook-signature",
                secrets.stream().map(secret -> sign(secret, id, now, body)).collect(joining(" ")));
    }

    private static String sign(byte[] secret, String id, Instant now, String body) {
        try {
            return new Webhook(secret).sign(id, now.getEpochSecond(), body);
        } catch (EmptyWebhookSecretException | WebhookSigningException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
