package org.essaim.partner.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.standardwebhooks.Webhook;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SignatureTest {
    private static final byte[] SECRET = Base64.getDecoder().decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");

    @Test
    void itIsTheOneOfTheStandard() {
        var headers = Signature.headers(
                "msg_p5jXN8AQM9LWM0D4loKWxJek",
                Instant.ofEpochSecond(1_614_265_330),
                "{\"test\": 2432232314}",
                List.of(SECRET));

        assertThat(headers)
                .containsEntry("webhook-id", "msg_p5jXN8AQM9LWM0D4loKWxJek")
                .containsEntry("webhook-timestamp", "1614265330")
                .containsEntry("webhook-signature", "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void eitherSecretVerifiesWhileOneReplacesTheOther() throws Exception {
        var fresh = new Webhook("whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD");
        var headers = Signature.headers(
                "msg_1",
                Instant.now(),
                "{}",
                List.of(Base64.getDecoder().decode("C2FVsBQIhrscChlQIMV+b5sSYspob7oD"), SECRET));

        assertThatCode(() -> fresh.verify("{}", asLists(headers))).doesNotThrowAnyException();
        assertThatCode(() -> new Webhook(SECRET).verify("{}", asLists(headers))).doesNotThrowAnyException();
    }

    private static Map<String, List<String>> asLists(Map<String, String> headers) {
        return headers.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, header -> List.of(header.getValue())));
    }
}
