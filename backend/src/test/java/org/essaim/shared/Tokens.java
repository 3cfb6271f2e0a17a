package org.essaim.shared;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Access tokens as Keycloak issues them, signed with a key of the test run: the real verification reads them. */
public final class Tokens {
    public static final String ISSUER = "https://issuer.essaim.example";
    private static final KeyPair KEYS = newKeys();

    private Tokens() {}

    /** The token of a person with a verified e-mail, in the given groups. */
    public static String of(String name, String... groups) {
        return person(name, groups).sign(KEYS.getPrivate());
    }

    public static JwtClaimsBuilder person(String name, String... groups) {
        return claims(subject(name))
                .claim("email", name + "@essaim.example")
                .claim("email_verified", true)
                .claim("given_name", Character.toUpperCase(name.charAt(0)) + name.substring(1))
                .claim("family_name", "Exemple")
                .claim("essaim_groups", Arrays.asList(groups))
                .claim("scope", "openid profile email");
    }

    /** The client-credentials token of a partner. */
    public static String ofPartner(String clientId, String scope) {
        return claims(subject(clientId))
                .claim("client_id", clientId)
                .claim("azp", clientId)
                .claim("scope", scope)
                .sign(KEYS.getPrivate());
    }

    public static String sign(JwtClaimsBuilder claims) {
        return claims.sign(KEYS.getPrivate());
    }

    public static String signWithForeignKey(JwtClaimsBuilder claims) {
        return claims.sign(newKeys().getPrivate());
    }

    /** The subject that stands for a name, the same in every test. */
    public static String subject(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static JwtClaimsBuilder claims(String subject) {
        return Jwt.claims()
                .issuer(ISSUER)
                .subject(subject)
                .audience(Set.of("essaim-api"))
                .expiresIn(Duration.ofMinutes(5))
                .claim("typ", "Bearer")
                .claim("realm_access", Map.of("roles", List.of()));
    }

    static String publicKey() {
        return Base64.getEncoder().encodeToString(KEYS.getPublic().getEncoded());
    }

    private static KeyPair newKeys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
