import { expect, test } from "@playwright/test";
import { look } from "./look";
import { signIn } from "./people";

const AIDS = "/reseaux/territoires-engagement/aides";

test("une conseillère ajoute une aide du réseau, et n’importe qui la retrouve", async ({ page, browser }) => {
  const name = `Fonds des haies ${Date.now().toString(36)}`;
  await page.goto(AIDS);
  await signIn(page, "alix");
  await page.goto(`${AIDS}/nouvelle`);
  await expect(page.getByRole("heading", { level: 1, name: "Ajouter une aide du réseau" })).toBeVisible();
  await look(page, "aides-nouvelle");
  await page.getByRole("textbox", { name: "Nom", exact: true }).fill(name);
  await page
    .getByRole("textbox", { name: "Ce qu’elle finance" })
    .fill("Planter des haies le long des chemins.");
  await page.getByRole("textbox", { name: "Financeurs" }).fill("Région fictive");
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  await look(page, "aide");

  const visitor = await (await browser.newContext({ locale: "fr-FR" })).newPage();
  await visitor.goto(AIDS);
  await visitor.getByRole("searchbox", { name: "Chercher une aide" }).fill(name);
  await visitor.getByRole("button", { name: "Appliquer" }).click();
  await visitor.getByRole("link", { name }).click();
  await expect(visitor.getByRole("heading", { level: 1, name })).toBeVisible();
  await visitor.goBack();
  await look(visitor, "aides");
  await visitor.context().close();
});
