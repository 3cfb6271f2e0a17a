import { expect, test } from "@playwright/test";
import { look } from "./look";
import { signIn } from "./people";
import { newCall, noteCall, qualify } from "./tracks";

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

test("un parcours dit ses thèmes, et la nouvelle aide qui leur correspond se suit", async ({ page }) => {
  test.slow();
  const call = newCall("Des haies le long des chemins");
  const name = `Fonds du bocage ${Date.now().toString(36)}`;
  await signIn(page, "alix");
  await noteCall(page, call);
  await qualify(page, call);
  await page.getByRole("button", { name: "Modifier les objectifs, les thèmes et le rythme" }).click();
  const plan = page.getByRole("dialog");
  await expect(plan.getByText("De 4 à 8 dans ce réseau.")).toBeVisible();
  await plan.getByRole("combobox", { name: "Thèmes" }).fill("Biodiv");
  await page.getByRole("option", { name: "Biodiversité" }).click();
  await page.keyboard.press("Tab");
  await plan.getByRole("button", { name: "Enregistrer" }).click();
  await expect(page.getByText("Thèmes : Biodiversité")).toBeVisible();
  const track = page.url();

  await page.goto(`${AIDS}/nouvelle`);
  await page.getByRole("textbox", { name: "Nom", exact: true }).fill(name);
  await page.getByRole("textbox", { name: "Ce qu’elle finance" }).fill("Planter des haies.");
  await page.getByRole("textbox", { name: "Thèmes" }).fill("Nature / Biodiversité");
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();

  await page.goto(track);
  await page
    .getByRole("link", { name: /aides|financement/i })
    .last()
    .click();
  await expect(page.getByRole("heading", { name: "Nouvelles aides qui correspondent" })).toBeVisible();
  await expect(page.getByRole("link", { name })).toBeVisible();
  await look(page, "aides-du-parcours");
  await page.getByRole("button", { name: `Écarter : ${name}` }).click();
  await page.getByRole("button", { name: /aides? écartées?$/ }).click();
  await page.getByRole("button", { name: `Reprendre : ${name}` }).click();
  await page.getByRole("button", { name: `Suivre : ${name}` }).click();
  await expect(page.getByRole("form", { name })).toBeVisible();
});
