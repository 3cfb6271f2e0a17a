package org.essaim.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.concurrent.Executors;

/** An OpenID provider as small as can be: its description, its key, and access tokens as Keycloak issues them. */
final class Issuer implements AutoCloseable {
    private static final int A_DAY = 86_400;

    private final HttpServer server;
    private final KeyPair keys;

    private Issuer(HttpServer server, KeyPair keys) {
        this.server = server;
        this.keys = keys;
    }

    static Issuer start() throws IOException, GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var issuer = new Issuer(server, generator.generateKeyPair());
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, issuer.description()));
        server.createContext("/keys", exchange -> answer(exchange, issuer.keySet()));
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        return issuer;
    }

    String url() {
        return "http://localhost:%d".formatted(server.getAddress().getPort());
    }

    /** The token of a generated member, by number. */
    String tokenOfMember(long number) {
        return token("bench-" + number, """
                "email":"personne-%1$d@essaim.example","email_verified":true,"given_name":"Lise","family_name":"Exemple",
                "essaim_groups":[],"scope":"openid profile email",""".formatted(number));
    }

    /** The client-credentials token of a partner. */
    String tokenOfPartner(String clientId, String scope) {
        return token(
                "service-" + clientId,
                "\"client_id\":\"%1$s\",\"azp\":\"%1$s\",\"scope\":\"%2$s\",".formatted(clientId, scope));
    }

    private String token(String subject, String claims) {
        long now = Instant.now().getEpochSecond();
        var payload = """
                {%s"sub":"%s","iss":"%s","aud":"essaim-api","typ":"Bearer","iat":%d,"exp":%d,"realm_access":{"roles":[]}}""".formatted(claims, subject, url(), now, now + A_DAY);
        var signed = encode("{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"bench\"}") + "." + encode(payload);
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signed + "." + encode(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private String description() {
        return """
                {"issuer":"%1$s","jwks_uri":"%1$s/keys","token_endpoint":"%1$s/token","authorization_endpoint":"%1$s/auth",
                "response_types_supported":["code"],"subject_types_supported":["public"],
                "id_token_signing_alg_values_supported":["RS256"]}""".formatted(url());
    }

    private String keySet() {
        var key = (RSAPublicKey) keys.getPublic();
        return """
                {"keys":[{"kty":"RSA","use":"sig","alg":"RS256","kid":"bench","n":"%s","e":"%s"}]}""".formatted(encode(unsigned(key.getModulus())), encode(unsigned(key.getPublicExponent())));
    }

    private static byte[] unsigned(BigInteger number) {
        var bytes = number.toByteArray();
        return bytes[0] == 0 ? java.util.Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    }

    private static String encode(String text) {
        return encode(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        try (var body = exchange.getResponseBody()) {
            body.write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
