import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { look } from "./look";
import { partnerReceives } from "./partner";
import { signIn } from "./people";

const ME = "Ange Riou";
const NETWORK = "territoires44";

test("je télécharge mes données, je demande une correction, puis je m’efface : plus personne ne me trouve", async ({
  page,
  browser,
  request,
}) => {
  const passerBy = await browser.newPage({ locale: "fr-FR" });
  const isListed = async () => {
    await passerBy.goto(`/reseaux/${NETWORK}/annuaire?q=Ange+Riou`);
    await expect(passerBy.getByText(/^(1 personne|Personne ne correspond à cette recherche)$/)).toBeVisible();
    return (await passerBy.getByRole("link", { name: ME, exact: true }).count()) > 0;
  };
  expect(await isListed()).toBe(true);
  expect(await partnerReceives(request, NETWORK)).toContain(ME);

  await signIn(page, "ange");
  await page.goto("/moi/donnees");
  await expect(page.getByRole("heading", { level: 1, name: "Mes données" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Ce qui est effacé" })).toBeVisible();
  await look(page, "mes-donnees");

  const downloaded = page.waitForEvent("download");
  await page.getByRole("button", { name: "Fichier à réutiliser (JSON)" }).click();
  const copy = JSON.parse(await readFile(await (await downloaded).path(), "utf8"));
  expect(copy.sections[0].rows[0].email).toBe("ange@essaim.example");

  await page.getByRole("button", { name: "Faire une demande" }).click();
  await page.getByRole("textbox", { name: "Précisions" }).fill("Mon adresse e-mail change.");
  await page.getByRole("button", { name: "Envoyer ma demande" }).click();
  await expect(page.getByText(/réponse au plus tard le/)).toBeVisible();

  await page.getByRole("button", { name: "Effacer mes données…" }).click();
  const confirm = page.getByRole("dialog").getByRole("button", { name: "Effacer définitivement" });
  await expect(confirm).toBeDisabled();
  await page.getByRole("textbox", { name: /Pour confirmer/ }).fill("EFFACER");
  await confirm.click();
  await expect(page.getByRole("banner").getByRole("button", { name: "Se connecter" })).toBeVisible();

  expect(await isListed()).toBe(false);
  expect(await partnerReceives(request, NETWORK)).not.toContain(ME);
  await passerBy.close();
});

test("la personne déléguée à la protection des données suit les demandes et les comptes à supprimer", async ({
  page,
}) => {
  await signIn(page, "lou");
  await page.goto(`/reseaux/${NETWORK}/administration/donnees`);
  await expect(page.getByRole("heading", { level: 1, name: "Demandes sur les données" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Comptes de connexion à supprimer" })).toBeVisible();
  await look(page, "demandes-donnees");
});

test("chacun·e lit ce qui se fait tout seul, avec les durées en vigueur", async ({ page }) => {
  await page.goto("/regles");
  await expect(page.getByRole("heading", { name: "Compte sans connexion" })).toBeVisible();
  await expect(page.getByText(/Après 24.mois sans connexion/)).toBeVisible();
  await look(page, "regles");
});

test("l’administration prépare un accord signé sur papier", async ({ page }) => {
  await signIn(page, "noor");
  await page.goto(`/reseaux/${NETWORK}/administration/accords-papier`);
  await expect(page.getByRole("heading", { level: 1, name: "Accord signé sur papier" })).toBeVisible();
  await look(page, "accord-papier");
});
