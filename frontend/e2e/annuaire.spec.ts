import { expect, test } from "@playwright/test";
import { look } from "./look";
import { signIn } from "./people";

test("une élue se connecte et trouve un·e adjoint·e de son intercommunalité", async ({ page }) => {
  await signIn(page, "camille");
  await expect(page.getByRole("heading", { level: 1, name: "Bonjour Camille" })).toBeVisible();
  await look(page, "accueil");

  await page
    .getByRole("navigation", { name: "Pages du réseau" })
    .getByRole("link", { name: "Annuaire" })
    .click();
  await page.getByRole("textbox", { name: "Territoire" }).fill("redon agglo");
  await page.getByRole("option", { name: /Redon Agglomération/ }).click();
  await page.getByRole("combobox", { name: "Fonction" }).click();
  await page.getByRole("option", { name: "Adjoint·e", exact: true }).click();

  await expect(page).toHaveURL(/place=EPCI/);
  await expect(page).toHaveURL(/function=ADJOINT/);
  const people = page
    .getByRole("main")
    .getByRole("listitem")
    .filter({ has: page.getByRole("heading") });
  await expect(people.first()).toBeVisible();
  await look(page, "annuaire");

  const name = (await people.first().getByRole("heading").textContent()) ?? "";
  await people.first().getByRole("link", { name, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  await look(page, "personne");

  await page.goBack();
  await page.getByRole("link", { name: /Retirer le filtre Fonction/ }).click();
  await expect(page).not.toHaveURL(/function=/);
});

test("une recherche sans réponse dit quoi essayer ensuite", async ({ page }) => {
  await signIn(page, "camille");
  await page.goto("/reseaux/territoires44/annuaire?q=zzzzzz");
  await expect(page.getByText("Personne ne correspond à cette recherche")).toBeVisible();
  await look(page, "annuaire-vide");
});

test("chercher dans l’annuaire au clavier seulement", async ({ page }) => {
  await signIn(page, "camille");
  await page.goto("/reseaux/territoires44/annuaire");
  await expect(page.getByRole("main").getByRole("listitem").first()).toBeVisible();

  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Aller au contenu" })).toBeFocused();
  await page.keyboard.press("/");
  await expect(page.getByRole("searchbox", { name: "Chercher dans l’annuaire" })).toBeFocused();
  await page.keyboard.type("adjoint");
  await expect(page).toHaveURL(/q=adjoint/);

  await page.keyboard.press("Tab");
  await page.keyboard.type("plesse");
  await expect(page.getByRole("option", { name: /^Plessé/ }).first()).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/place=COM/);

  const removal = page.getByRole("link", { name: /Retirer le filtre Recherche/ });
  await removal.focus();
  await page.keyboard.press("Enter");
  await expect(page).not.toHaveURL(/q=adjoint/);
});
