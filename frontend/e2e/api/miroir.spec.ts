import { type APIRequestContext, expect, test } from "@playwright/test";
import { addresses } from "../addresses";
import { askForToken, asServerAdministrator, bearer, tokensOf } from "./keycloak";

const network = `${addresses.api}/api/v1/networks/territoires44`;
const WITHIN_A_MINUTE = { timeout: 60_000, intervals: [1_000] };
const PLESSE_AND_BOUSSAY = 5_335 + 2_884;

interface Territory {
  slug: string;
  name: string;
  population: number;
}

async function territory(request: APIRequestContext, slug: string, state = "ACTIVE") {
  const answer = await request.get(`${network}/territories`, { params: { state } });
  const { items } = (await answer.json()) as { items: Territory[] };
  return items.find((item) => item.slug === slug);
}

test("un groupe avec deux codes devient un territoire, change, puis s’archive", async ({ request }) => {
  test.setTimeout(300_000);
  const slug = `essai-${Date.now().toString(36)}`;
  const keycloak = await asServerAdministrator(request);
  const group = await keycloak.create("/groups", {
    name: `territoires44.territoire.${slug}`,
    description: "Plessé et Boussay",
    attributes: { network: ["territoires44"], territory: [slug], codes: ["COM:44128", "COM:44022"] },
  });
  await expect
    .poll(async () => (await territory(request, slug))?.population, WITHIN_A_MINUTE)
    .toBe(PLESSE_AND_BOUSSAY);

  const described = await keycloak.get(`/groups/${group}`);
  await keycloak.change(`/groups/${group}`, { ...described, description: "Deux communes" });
  await expect
    .poll(async () => (await territory(request, slug))?.name, WITHIN_A_MINUTE)
    .toBe("Deux communes");

  const [camille] = await keycloak.get("/users?username=camille&exact=true");
  await keycloak.change(`/users/${camille.id}/groups/${group}`);
  const { access_token: token } = await tokensOf(request, "camille");
  await expect
    .poll(async () => {
      const answer = await request.get(`${addresses.api}/api/v1/me`, bearer(token));
      const { territories } = (await answer.json()) as { territories: Territory[] };
      return territories.map((mine) => mine.slug);
    }, WITHIN_A_MINUTE)
    .toContain(slug);

  await keycloak.remove(`/groups/${group}`);
  await expect.poll(async () => await territory(request, slug), WITHIN_A_MINUTE).toBeUndefined();
  expect((await territory(request, slug, "ARCHIVED"))?.name).toBe("Deux communes");
});

test("un code inconnu se voit sur la page du miroir, et n’empêche rien", async ({ request }) => {
  const { access_token: token } = await tokensOf(request, "noor");
  const mirror = async () => (await request.get(`${network}/territories/mirror`, bearer(token))).json();

  await expect.poll(async () => (await mirror()).state, WITHIN_A_MINUTE).toBe("OK");
  expect((await mirror()).problems).toContainEqual(
    expect.objectContaining({ slug: "sud-retz", code: "UNKNOWN_PLACE", value: "COM:99999" }),
  );
  expect(await territory(request, "sud-retz")).toBeDefined();
});

test("une fonction retirée ne vaut plus au jeton suivant", async ({ request }) => {
  const username = `essai-${Date.now().toString(36)}@essaim.example`;
  const keycloak = await asServerAdministrator(request);
  const [group] = await keycloak.get("/groups?search=territoires44.administration&exact=true");
  const user = await keycloak.create("/users", {
    username,
    email: username,
    emailVerified: true,
    enabled: true,
    firstName: "Dominique",
    lastName: "Essai",
    credentials: [{ type: "password", value: "essaim", temporary: false }],
  });
  const readMirror = async () => {
    const { access_token: token } = await tokensOf(request, username);
    return (await request.get(`${network}/territories/mirror`, bearer(token))).status();
  };

  await keycloak.change(`/users/${user}/groups/${group.id}`);
  expect(await readMirror()).toBe(200);

  await keycloak.remove(`/users/${user}/groups/${group.id}`);
  expect(await readMirror()).toBe(403);

  await keycloak.remove(`/users/${user}`);
  const answer = await askForToken(request, {
    grant_type: "password",
    client_id: "essaim-dev-cli",
    username,
    password: "essaim",
  });
  expect(answer.ok()).toBe(false);
});
