import { expect, type Page, test } from "@playwright/test";
import { look } from "./look";
import { openAccount, signIn } from "./people";

const LIST = "/reseaux/territoires-engagement/experts";
const heading = (page: Page, name: string | RegExp) =>
  expect(page.getByRole("heading", { level: 1, name })).toBeVisible();

async function offer(page: Page, name: string) {
  await heading(page, "Proposer mes services");
  await page.getByRole("button", { name: "Envoyer ma demande" }).click();
  await expect(page.getByRole("alert")).toContainText("points sont à revoir");
  await look(page, "expert-demande");
  await page.getByRole("textbox", { name: /^Nom de votre structure/ }).fill(name);
  await page.getByRole("textbox", { name: "Présentation" }).fill("Nous animons des assemblées citoyennes.");
  await page.getByRole("combobox", { name: "Compétences" }).fill("Concertation");
  await page.getByRole("option", { name: "Concertation", exact: true }).click();
  await page.getByRole("checkbox", { name: "Gré à gré" }).check();
  await page.getByRole("textbox", { name: "E-mail professionnel" }).fill("bonjour@atelier.example");
  await page.getByRole("checkbox", { name: /^J’ai lu cette charte/ }).check();
  await page.getByRole("button", { name: "Envoyer ma demande" }).click();
  await expect(page.getByText("En attente de réponse")).toBeVisible();
}

test("une praticienne propose ses services, l’équipe vérifie, les collectivités la trouvent", async ({
  page,
  browser,
  request,
}) => {
  test.slow();
  const name = `Atelier ${Date.now().toString(36)}`;
  const email = `praticienne-${Date.now().toString(36)}@essaim.example`;
  await page.goto(`${LIST}/proposer`);
  await openAccount(page, request, { email, givenName: "Élise", familyName: "Exemple" });
  await offer(page, name);
  await page.goto(`${LIST}?q=${encodeURIComponent(name)}`);
  await expect(page.getByText("Personne ne correspond à cette recherche")).toBeVisible();

  const team = await (await browser.newContext()).newPage();
  await signIn(team, "alix");
  await team.goto("/reseaux/territoires-engagement/administration/experts");
  await heading(team, "Experts à vérifier");
  await team.getByRole("button", { name: `Lire la fiche de ${name}` }).click();
  await look(team, "experts-a-verifier");
  await team
    .getByRole("listitem")
    .filter({ hasText: name })
    .getByRole("button", { name: "Accorder la confiance" })
    .click();
  await expect(team.getByRole("link", { name })).toBeHidden();

  await page.reload();
  await page.getByRole("main").getByRole("link", { name }).click();
  await heading(page, name);
  await expect(page.getByText(/^De confiance · jusqu’au/)).toBeVisible();
  await look(page, "expert");

  await team.goto(`${LIST}/propositions`);
  await heading(team, "Proposer des experts");
  await team.getByRole("button", { name: "Voir les propositions" }).click();
  await expect(team.getByRole("heading", { level: 2, name: "Propositions", exact: true })).toBeVisible();
  await look(team, "experts-propositions");
  await team.context().close();

  await page.goto(`${LIST}/proposer`);
  await page.getByRole("button", { name: "Retirer ma fiche" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Retirer ma fiche" }).click();
  await expect(page.getByText(/^Votre fiche n’est plus dans la liste/)).toBeVisible();
});
