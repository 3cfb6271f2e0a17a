import { expect, type Page, test } from "@playwright/test";
import { look } from "./look";
import { signIn } from "./people";
import { heading, joinAs, newCall, noteCall, qualify } from "./tracks";

const LIST = "/reseaux/territoires-engagement/programmes";

const dialog = (page: Page) => page.getByRole("dialog");
const next = (page: Page) => page.getByRole("region", { name: "Prochaine étape" });

/** Saves the form that is open, by the words of its button. */
async function save(page: Page, words = "Enregistrer") {
  await dialog(page).getByRole("button", { name: words, exact: true }).click();
  await expect(dialog(page)).toBeHidden();
}

/** Writes down the convention: ten days a year, for three years. */
async function becomeProgramme(page: Page) {
  await page.getByRole("link", { name: "Vers un programme de trois ans" }).click();
  await expect(page.getByText("Ce parcours n’est pas encore un programme")).toBeVisible();
  await look(page, "programme-avant");
  await page.getByRole("button", { name: "Passer en programme" }).click();
  await dialog(page).getByRole("textbox", { name: "Référence de la délibération" }).fill("2026-114");
  for (const year of [1, 2, 3])
    await dialog(page)
      .getByRole("textbox", { name: `Jours pour l’année ${year}` })
      .fill("10");
  await save(page, "Passer en programme");
  await expect(page.getByText("Il reste 30 jours à prévoir sur 30")).toBeVisible();
}

/** From where the territory starts and a first action, each by the next step that the page shows. */
async function plan(page: Page) {
  await next(page).getByRole("button", { name: "Écrire" }).click();
  await dialog(page).getByRole("textbox", { name: "Ce qui manque" }).fill("Des élus formés à l’animation.");
  await dialog(page)
    .getByRole("textbox", { name: "Objectifs" })
    .fill("Une charte de la participation\nUn budget ouvert");
  await save(page);
  await next(page).getByRole("button", { name: "Prévoir une action" }).click();
  await dialog(page).getByRole("textbox", { name: "Ce que l’on fait" }).fill("Animer une réunion publique");
  await dialog(page).getByRole("textbox", { name: "Nombre de jours" }).fill("31");
  await dialog(page).getByRole("button", { name: "Enregistrer" }).click();
  await expect(
    dialog(page).getByRole("alert").getByText("C’est plus que ce qui reste : 30 jours", { exact: false }),
  ).toBeVisible();
  await dialog(page).getByRole("textbox", { name: "Nombre de jours" }).fill("2,5");
  await save(page);
  await expect(page.getByText("Il reste 27,5 jours à prévoir sur 30")).toBeVisible();
}

test("un parcours devient un programme, une action est réalisée puis évaluée, et le territoire est rendu public", async ({
  browser,
  page: adviser,
  request,
}) => {
  test.slow();
  const call = newCall("S’engager pour trois ans");
  await signIn(adviser, "alix");
  await noteCall(adviser, call);
  await qualify(adviser, call);
  await becomeProgramme(adviser);
  await plan(adviser);
  await adviser.getByRole("button", { name: /^Dire ce qu’elle est devenue/ }).click();
  await save(adviser);
  await expect(adviser.getByText("La collectivité n’a pas encore rempli", { exact: false })).toBeVisible();
  await look(adviser, "programme-conseil");

  const theirs = await browser.newContext({ locale: "fr-FR" });
  const town = await theirs.newPage();
  await joinAs(town, request, call);
  await town.getByRole("link", { name: "Programme de trois ans" }).click();
  await expect(town.getByRole("button", { name: "Prévoir une action" })).toHaveCount(0);
  await next(town).getByRole("button", { name: "Remplir la fiche" }).click();
  await dialog(town).getByRole("textbox", { name: "Qui l’a animée" }).fill("Réseau Graines");
  for (const question of ["Les méthodes étaient adaptées", "Nous saurons refaire seuls"])
    await dialog(town).getByRole("radiogroup", { name: question }).getByLabel("4 sur 5").check();
  await dialog(town).getByRole("textbox", { name: "Nombre de participant·es" }).fill("12");
  await dialog(town).getByRole("textbox", { name: "Budget dépensé (€)" }).fill("800");
  await save(town);
  await expect(town.getByText("12 participant·es", { exact: false })).toBeVisible();
  await look(town, "programme-territoire");

  const name = `Pamiers ${Date.now().toString(36)}`;
  const anyone = await (await browser.newContext({ locale: "fr-FR" })).newPage();
  await anyone.goto(LIST);
  await heading(anyone, "Territoires en programme");
  await expect(anyone.getByRole("heading", { name })).toHaveCount(0);
  await adviser.reload();
  await adviser.getByRole("button", { name: "Rendre public" }).click();
  await dialog(adviser).getByRole("textbox", { name: "Nom affiché" }).fill(name);
  await dialog(adviser).getByRole("combobox", { name: "Thèmes" }).click();
  await adviser.getByRole("option").first().click();
  await adviser.keyboard.press("Tab");
  await dialog(adviser).getByLabel("La collectivité a donné son accord le").fill("2026-11-02");
  await dialog(adviser)
    .getByRole("textbox", { name: /^Comment elle l’a donné/ })
    .fill("Délibération 2026-114");
  await save(adviser, "Rendre public");
  await expect(adviser.getByText(`Tout le monde peut lire que ${name}`, { exact: false })).toBeVisible();
  await anyone.goto(`${LIST}?departement=DEP:09`);
  await expect(anyone.getByRole("heading", { name })).toBeVisible();
  await expect(anyone.getByText("Ariège", { exact: false }).first()).toBeVisible();
  await look(anyone, "programmes");

  await adviser.goto(`${LIST}/synthese`);
  await heading(adviser, "Synthèse des actions");
  await expect(adviser.getByRole("rowheader", { name: "Formation" }).first()).toBeVisible();
  await look(adviser, "programmes-synthese");
  await anyone.context().close();
  await theirs.close();
});
