package org.essaim.shared;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.smallrye.jwt.build.Jwt;
import java.time.Duration;
import java.util.Base64;
import java.util.Set;
import org.junit.jupiter.api.Test;

@ApiTest
class TokenVerificationTest {
    private static final String ME = "/api/v1/me";

    @Test
    void nobodyIsToldToSignIn() {
        given().get(ME)
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", containsString("Bearer"))
                .body("type", equalTo("/problems/unauthorized"));
    }

    @Test
    void aTokenForAnotherAudienceIsRefused() {
        refused(Tokens.sign(Tokens.person("audience").audience(Set.of("account"))));
    }

    @Test
    void aTokenOfAnotherIssuerIsRefused() {
        refused(Tokens.sign(Tokens.person("issuer").issuer("https://elsewhere.example")));
    }

    @Test
    void anIdTokenOrARefreshTokenIsRefused() {
        refused(Tokens.sign(Tokens.person("idtoken").claim("typ", "ID")));
        refused(Tokens.sign(Tokens.person("refresh").claim("typ", "Refresh")));
    }

    @Test
    void anExpiredTokenIsRefused() {
        refused(Tokens.sign(Tokens.person("late").expiresIn(Duration.ofMinutes(-5))));
    }

    @Test
    void aTokenSignedByAnotherOrByNobodyIsRefused() {
        refused(Tokens.signWithForeignKey(Tokens.person("forger")));
        var encoder = Base64.getUrlEncoder().withoutPadding();
        refused(encoder.encodeToString("{\"alg\":\"none\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8)) + "."
                + encoder.encodeToString("{\"sub\":\"x\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8)) + ".");
        refused("nonsense");
    }

    @Test
    void aTokenWithoutSubjectIsRefused() {
        refused(Tokens.sign(Jwt.claims()
                .issuer(Tokens.ISSUER)
                .audience(Set.of("essaim-api"))
                .expiresIn(Duration.ofMinutes(5))
                .claim("typ", "Bearer")
                .claim("email", "nobody@essaim.example")
                .claim("email_verified", true)));
    }

    @Test
    void aBadTokenIsRefusedWhereNoneIsNeeded() {
        given().auth()
                .oauth2(Tokens.signWithForeignKey(Tokens.person("forger")))
                .get("/api/v1/networks/territoires44/directory")
                .then()
                .statusCode(401);
    }

    @Test
    void anUnverifiedAddressTiesToNobody() {
        given().auth()
                .oauth2(Tokens.sign(Tokens.person("unverified").claim("email_verified", false)))
                .get(ME)
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/email-not-verified"));
    }

    @Test
    void onlyTheDocumentedClaimGivesFunctions() {
        given().auth()
                .oauth2(Tokens.sign(Tokens.person("pretender")
                        .claim("groups", java.util.List.of("territoires44.administration"))
                        .claim("roles", java.util.List.of("platform-admin"))))
                .get("/api/v1/networks/territoires44/audit")
                .then()
                .statusCode(403);
    }

    private static void refused(String token) {
        given().auth()
                .oauth2(token)
                .get(ME)
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", containsString("invalid_token"));
    }
}
