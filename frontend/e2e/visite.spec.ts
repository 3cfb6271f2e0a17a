import { expect, test } from "@playwright/test";
import { look } from "./look";
import { fillSignIn, signIn } from "./people";

test("une personne de passage découvre un réseau, son annuaire public et les lieux", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("link", { name: "Territoires44", exact: true })).toBeVisible();
  await look(page, "landing");

  await page.getByRole("link", { name: "Territoires44", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Ce que nous voulons" })).toBeVisible();
  await look(page, "reseau");

  await page.getByRole("link", { name: "Voir l’annuaire public" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Annuaire public" })).toBeVisible();
  await look(page, "annuaire-public");

  await page.goto("/lieux");
  await page.getByRole("searchbox", { name: "Chercher un lieu" }).fill("plesse");
  await page.getByRole("main").getByRole("link", { name: "Plessé", exact: true }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: "Plessé" })).toBeVisible();
  await expect(page.getByText(/Licence Ouverte/)).toBeVisible();
  await look(page, "lieu");

  await page.goto("/a-propos");
  await look(page, "a-propos");
  await page.goto("/moi/profil");
  await expect(page.getByRole("heading", { level: 1, name: "Connectez-vous pour continuer" })).toBeVisible();
});

test("une adresse qui ne mène nulle part le dit", async ({ page }) => {
  await page.goto("/reseaux/inconnu");
  await expect(page.getByRole("heading", { level: 1, name: "Cette page n’existe pas" })).toBeVisible();
  await page.goto("/nulle-part");
  await expect(page.getByRole("heading", { level: 1, name: "Cette page n’existe pas" })).toBeVisible();
  await look(page, "introuvable");
});

test("je me déconnecte et redeviens une personne de passage", async ({ page }) => {
  await signIn(page, "camille");
  await page.getByRole("button", { name: /Mon compte/ }).click();
  await page.getByRole("menuitem", { name: "Se déconnecter" }).click();
  await expect(page.getByRole("banner").getByRole("button", { name: "Se connecter" })).toBeVisible();
  await page.goto("/reseaux/territoires44/accueil");
  await expect(page.getByRole("heading", { level: 1, name: "Connectez-vous pour continuer" })).toBeVisible();
});

test("un compte sans réseau ne voit que ce qui est public", async ({ page, browser }) => {
  const passerBy = await browser.newPage({ locale: "fr-FR" });
  await passerBy.goto("/reseaux/territoires44/annuaire");
  const publicCount = passerBy.getByText(/^\d+ personnes?$/);
  await expect(publicCount).toBeVisible();

  await signIn(page, "jo");
  await page.goto("/reseaux/territoires44/annuaire");
  await expect(page.getByText((await publicCount.textContent()) ?? "", { exact: true })).toBeVisible();
  await passerBy.close();
});

test.describe("in English", () => {
  test.use({ locale: "en-GB" });

  test("an English speaker finds their way", async ({ page }) => {
    await page.goto("/");
    await expect(page.getByRole("heading", { level: 1, name: /has already done it/ })).toBeVisible();
    await look(page, "landing-en");
    await page.getByRole("banner").getByRole("button", { name: "Sign in" }).click();
    await fillSignIn(page, "camille");
    await expect(page.getByRole("heading", { level: 1, name: "Hello Camille" })).toBeVisible();
    await look(page, "accueil-en");
    await page.getByRole("button", { name: "Français" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Bonjour Camille" })).toBeVisible();
  });
});
