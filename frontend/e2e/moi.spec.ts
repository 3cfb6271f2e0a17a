import { expect, test } from "@playwright/test";
import { addresses } from "./addresses";
import { look } from "./look";
import { fillSignIn, signIn } from "./people";

test("je complète mon profil, ma fiche et mes mandats", async ({ page }) => {
  await signIn(page, "camille");
  await page.goto("/moi/profil");
  const words = `Je fais vivre la participation depuis ${Date.now()}.`;
  await page.getByRole("textbox", { name: "En quelques mots" }).fill(words);
  await expect(page.getByText("Modifications non enregistrées")).toBeVisible();
  await page.getByRole("button", { name: "Enregistrer mon profil" }).click();
  await expect(page.getByText("C’est enregistré.")).toBeVisible();
  await look(page, "profil");

  await page.getByRole("textbox", { name: "Téléphone" }).fill("pas un numéro");
  await page.getByRole("button", { name: "Enregistrer mon profil" }).click();
  await expect(page.getByRole("alert")).toBeFocused();
  await expect(page.getByRole("textbox", { name: "Téléphone" })).toHaveValue("pas un numéro");
  await look(page, "profil-refus");
  await page.getByRole("link", { name: "Mes mandats" }).first().click();
  await page.getByRole("dialog").getByRole("button", { name: "Quitter la page" }).click();

  await expect(page.getByRole("heading", { level: 1, name: "Mes mandats" })).toBeVisible();
  await look(page, "mandats");
  await page.getByRole("button", { name: "Ajouter un mandat" }).click();
  await page.getByRole("button", { name: "Déclarer ce mandat" }).click();
  await expect(page.getByRole("alert")).toBeFocused();
  await look(page, "mandat-refus");

  await page.goto("/moi/reseaux/territoires44");
  await expect(page.getByRole("heading", { level: 1, name: "Ma fiche Territoires44" })).toBeVisible();
  await look(page, "fiche");
});

test("une session qui expire ne perd rien de ce qui était écrit", async ({ page, context }) => {
  await signIn(page, "camille");
  await page.goto("/moi/profil");
  const words = `Écrit juste avant la fin de la session, ${Date.now()}.`;
  await page.getByRole("textbox", { name: "En quelques mots" }).fill(words);

  let isOver = true;
  await context.clearCookies();
  await page.route(`${addresses.keycloak}/realms/essaim/protocol/openid-connect/token`, (route) =>
    isOver ? route.fulfill({ status: 400, json: { error: "invalid_grant" } }) : route.continue(),
  );
  await page.route(`${addresses.api}/api/v1/me/profile`, (route) =>
    isOver ? route.fulfill({ status: 401, json: {} }) : route.continue(),
  );
  await page.getByRole("button", { name: "Enregistrer mon profil" }).click();
  await expect(page.getByRole("dialog", { name: "Votre session a pris fin" })).toBeVisible();
  await look(page, "session-expiree");

  isOver = false;
  const opened = page.waitForEvent("popup");
  await page.getByRole("button", { name: "Se reconnecter dans une fenêtre" }).click();
  await fillSignIn(await opened, "camille");

  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(page.getByText("C’est enregistré.")).toBeVisible();
  await expect(page.getByRole("textbox", { name: "En quelques mots" })).toHaveValue(words);
});
