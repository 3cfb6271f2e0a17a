import { type APIRequestContext, expect, test } from "@playwright/test";
import { addresses } from "../addresses";
import { admin, askForToken, bearer, claimsOf, realm, tokensOf, tokensOfClient } from "./keycloak";

const me = `${addresses.api}/api/v1/me`;
const CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

const askToSignIn = (request: APIRequestContext, more: Record<string, string>) =>
  request.get(`${realm}/protocol/openid-connect/auth`, {
    maxRedirects: 0,
    params: {
      client_id: "essaim-web",
      redirect_uri: `${addresses.web}/`,
      response_type: "code",
      scope: "openid",
      code_challenge: CHALLENGE,
      code_challenge_method: "S256",
      ...more,
    },
  });

test("la page de connexion s’ouvre pour l’application", async ({ request }) => {
  expect((await askToSignIn(request, {})).status()).toBe(200);
});

test("le flux implicite est refusé", async ({ request }) => {
  const answer = await askToSignIn(request, { response_type: "token" });

  expect(answer.headers().location).toContain("error=unauthorized_client");
});

test("sans preuve PKCE, pas de connexion", async ({ request }) => {
  const answer = await askToSignIn(request, { code_challenge: "", code_challenge_method: "" });

  expect(answer.headers().location).toContain("error=invalid_request");
});

test("une preuve PKCE en clair est refusée", async ({ request }) => {
  const answer = await askToSignIn(request, { code_challenge_method: "plain" });

  expect(answer.headers().location).toContain("error=invalid_request");
});

test("on ne revient qu’à une adresse connue exactement", async ({ request }) => {
  for (const address of ["/ailleurs", "/.evil.example", "/?next=1"]) {
    const answer = await askToSignIn(request, { redirect_uri: addresses.web + address });
    expect(answer.status(), address).toBe(400);
  }
});

test("l’application ne peut pas demander de mot de passe", async ({ request }) => {
  const answer = await askForToken(request, {
    grant_type: "password",
    client_id: "essaim-web",
    username: "camille",
    password: "essaim",
  });

  expect(answer.status()).toBe(400);
  expect((await answer.json()).error).toBe("unauthorized_client");
});

test("un programme inconnu ne peut pas s’inscrire lui-même", async ({ request }) => {
  const answer = await request.post(`${realm}/clients-registrations/default`, {
    data: { clientId: "intrus", redirectUris: ["https://intrus.example/*"] },
  });

  expect(answer.status()).toBe(403);
});

test("un jeton d’accès ouvre l’API ; ni le jeton d’identité, ni celui de renouvellement", async ({
  request,
}) => {
  const given = await tokensOf(request, "camille");

  expect((await request.get(me, bearer(given.access_token))).status()).toBe(200);
  for (const other of [given.id_token, given.refresh_token, `${given.access_token}x`]) {
    const answer = await request.get(me, bearer(other ?? ""));
    expect(answer.status()).toBe(401);
    expect(answer.headers()["www-authenticate"]).toContain("Bearer");
  }
});

test("un jeton d’un autre royaume ou sans audience est refusé", async ({ request }) => {
  const { access_token: foreign } = await (
    await askForToken(
      request,
      { grant_type: "password", client_id: "admin-cli", username: "admin", password: "admin" },
      `${addresses.keycloak}/realms/master`,
    )
  ).json();

  expect((await request.get(me, bearer(foreign))).status()).toBe(401);
});

test("les fonctions sont dans le jeton d’accès, et nulle part ailleurs", async ({ request }) => {
  const given = await tokensOf(request, "sacha");
  const claims = claimsOf(given.access_token);

  expect(claims.aud).toBe("essaim-api");
  expect(claims.essaim_groups).toContain("territoires44.animation");
  expect(claims.groups).toBeUndefined();
  expect(claimsOf(given.id_token ?? "").essaim_groups).toBeUndefined();
});

test("le jeton d’un navigateur n’administre pas Keycloak, même celui d’une administratrice", async ({
  request,
}) => {
  const { access_token: token } = await tokensOf(request, "noor");

  expect((await request.get(`${admin}/users`, bearer(token))).status()).toBe(403);
});

test("un jeton de renouvellement ne sert qu’une fois", async ({ request }) => {
  const { refresh_token: once = "" } = await tokensOf(request, "jo");
  const renew = () =>
    askForToken(request, {
      grant_type: "refresh_token",
      client_id: "essaim-dev-cli",
      refresh_token: once,
    });

  expect((await renew()).status()).toBe(200);
  expect((await renew()).status()).toBe(400);
});

test("le partenaire demande l’annuaire, et son jeton ne dit rien de personne", async ({ request }) => {
  const { access_token: token } = await tokensOfClient(request, "partner-demo", "partner-demo-secret", {
    scope: "directory:read",
  });
  const claims = claimsOf(token);

  expect(claims.aud).toBe("essaim-api");
  expect(claims.scope).toContain("directory:read");
  expect(claims.client_id).toBe("partner-demo");
  expect(claims.email).toBeUndefined();
  expect(claims.essaim_groups).toBeUndefined();
});

test("le compte du miroir lit les groupes et n’écrit rien", async ({ request }) => {
  const { access_token: token } = await tokensOfClient(
    request,
    "essaim-mirror",
    process.env.ESSAIM_MIRROR_SECRET ?? "essaim-mirror-secret",
  );

  expect((await request.get(`${admin}/groups`, bearer(token))).status()).toBe(200);
  expect((await request.get(`${admin}/clients`, bearer(token))).status()).toBe(403);
  expect(
    (await request.post(`${admin}/groups`, { ...bearer(token), data: { name: "intrus" } })).status(),
  ).toBe(403);
  expect((await request.get(me, bearer(token))).status()).toBe(401);
});
