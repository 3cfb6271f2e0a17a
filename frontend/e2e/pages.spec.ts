import { expect, type Page, test } from "@playwright/test";
import { look } from "./look";
import { signIn } from "./people";

const NETWORK = "/reseaux/territoires44";

async function lookAt(page: Page, address: string, subject: string) {
  await page.goto(address);
  await expect(page.getByRole("main").getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("alert")).toHaveCount(0);
  await page.waitForLoadState("networkidle");
  await look(page, subject);
}

test("l’administration trouve au même endroit tout ce qui fait vivre le réseau", async ({ page }) => {
  test.slow();
  await signIn(page, "noor");
  await page.goto(`${NETWORK}/administration`);
  await expect(page.getByRole("heading", { level: 1, name: "Administration" })).toBeVisible();
  await look(page, "administration");
  const links = page.getByRole("main").getByRole("link");
  await expect(links).not.toHaveCount(0);
  const addresses = await links.evaluateAll((found) => found.map((link) => link.getAttribute("href") ?? ""));
  for (const address of addresses) {
    await lookAt(page, address, `administration-${address.split("/").at(-1)}`);
  }
});

test("j’ai sous la main tout ce qui me concerne", async ({ page }) => {
  test.slow();
  await signIn(page, "camille");
  for (const mine of ["adhesions", "cotisations", "courriels"]) {
    await lookAt(page, `/moi/${mine}`, `moi-${mine}`);
  }
  await lookAt(page, "/moi/reseaux/territoires44/temoignage", "moi-temoignage");
});

test("chacun·e lit les chiffres du réseau, et comment ils sont comptés", async ({ page }) => {
  await lookAt(page, `${NETWORK}/chiffres`, "chiffres");
  await expect(page.getByRole("main").getByRole("heading", { level: 2 }).first()).toBeVisible();
});

test("un lien de courriel qui n’est plus connu le dit", async ({ page }) => {
  await page.goto("/desabonnement/inconnu");
  await expect(page.getByText(/Ce lien n’est plus connu/)).toBeVisible();
  await page.goto("/objection#inconnu");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.goto("/invitation#inconnu");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("le lien d’un courriel ancien mène à la page d’aujourd’hui, son secret hors de l’adresse", async ({
  page,
}) => {
  for (const [former, today] of [
    ["/objection/inconnu", "/objection#inconnu"],
    ["/invitations/inconnu", "/invitation#inconnu"],
  ] as const) {
    await page.goto(former);
    await page.waitForURL(`**${today}`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  }
});
