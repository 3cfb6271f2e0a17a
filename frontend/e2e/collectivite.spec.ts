import { expect, test } from "@playwright/test";
import { look } from "./look";
import { caughtMail, linkIn } from "./mail";
import { fillSignIn, signIn } from "./people";

const NETWORK = "collectivites-mayenne";
const JO = "jo@essaim.example";

test("notre commune invite quelqu’un, qui participe, puis part : ses accès et sa fiche partent avec", async ({
  page,
  browser,
  request,
}) => {
  test.setTimeout(240_000);
  await signIn(page, "maxence");
  await page.goto(`/reseaux/${NETWORK}/structures`);
  await expect(page.getByRole("link", { name: "Commune de Cossé-le-Vivien" })).toBeVisible();
  await look(page, "structures");
  await page.getByRole("link", { name: "Ma structure" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Commune de Cossé-le-Vivien" })).toBeVisible();
  await expect(page.getByText("garance.lepage@essaim.example")).toBeVisible();
  await look(page, "ma-structure");
  await page.getByRole("button", { name: "Quitter le réseau" }).click();
  await expect(page.getByRole("dialog").getByRole("button", { name: "Rester" })).toBeFocused();
  await look(page, "ma-structure-quitter");
  await page.getByRole("dialog").getByRole("button", { name: "Rester" }).click();

  await page.getByRole("button", { name: "Inviter quelqu’un" }).click();
  await page.getByRole("button", { name: "Envoyer l’invitation", exact: true }).click();
  await expect(page.getByRole("alert")).toBeFocused();
  await page.getByRole("textbox", { name: "Adresse e-mail" }).fill(JO);
  await page.getByRole("combobox", { name: "Rôle" }).selectOption({ label: "technicien·ne" });
  await look(page, "invitation-formulaire");
  await page.getByRole("button", { name: "Envoyer l’invitation", exact: true }).click();
  await expect(page.getByText(JO)).toBeVisible();

  const mail = await caughtMail(request, JO, /vous invite/);
  const guest = await (await browser.newContext({ locale: "fr-FR" })).newPage();
  await guest.goto(linkIn(mail));
  await expect(guest.getByRole("heading", { level: 1, name: /Cossé-le-Vivien vous invite/ })).toBeVisible();
  await look(guest, "invitation");
  await guest.getByRole("main").getByRole("button", { name: "Se connecter" }).click();
  await fillSignIn(guest, "jo");
  await guest.getByRole("button", { name: "Accepter l’invitation" }).click();
  await expect(guest.getByText("C’est fait, bienvenue !")).toBeVisible();
  await look(guest, "invitation-acceptee");
  await guest.goto("/moi/consentements");
  const shown = guest.getByRole("switch", { name: /Visible des membres/ }).first();
  await shown.click({ force: true });
  await guest.getByRole("dialog").getByRole("button", { name: "Donner mon accord" }).click();
  await expect(shown).toBeChecked();

  const name = (await guest.getByRole("button", { name: /Mon compte/ }).getAttribute("aria-label")) ?? "";
  const jo = name.replace("Mon compte, ", "");
  const directory = `/reseaux/${NETWORK}/annuaire?q=${encodeURIComponent(jo)}`;
  await page.goto(directory);
  await expect(page.getByRole("main").getByRole("link", { name: jo, exact: true })).toBeVisible();

  await page.goto(`/reseaux/${NETWORK}/structures`);
  await page.getByRole("link", { name: "Ma structure" }).click();
  await page.getByRole("button", { name: `Terminer le rattachement de ${jo}` }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Terminer maintenant" }).click();
  await expect(page.getByRole("button", { name: `Terminer le rattachement de ${jo}` })).toBeHidden();

  await page.goto(directory);
  await expect(page.getByText("Personne ne correspond à cette recherche")).toBeVisible();
  await guest.goto(`/reseaux/${NETWORK}/accueil`);
  await expect(guest.getByRole("heading", { level: 1, name: /Bonjour/ })).toBeHidden();
  expect(linkIn(await caughtMail(request, JO, /est terminé/))).toContain(`/reseaux/${NETWORK}/structures/`);
});

test("l’administration suit les cotisations de l’année, note un règlement et revient en arrière", async ({
  page,
}) => {
  await signIn(page, "noor");
  await page.goto("/reseaux/territoires44/administration/cotisations");
  await expect(page.getByRole("heading", { level: 1, name: /Cotisations/ })).toBeVisible();
  await expect(page.getByRole("table")).toBeVisible();
  await look(page, "cotisations");

  await page.getByRole("combobox", { name: "Afficher" }).selectOption({ label: "En retard" });
  await expect(page.getByRole("cell", { name: /^À régler/ })).toHaveCount(0);
  const pay = page.getByRole("button", { name: /Noter le règlement de/ }).first();
  const payer = ((await pay.getAttribute("aria-label")) ?? "").replace("Noter le règlement de ", "");
  await pay.click();
  await look(page, "cotisation-reglement");
  await page.getByRole("dialog").getByRole("button", { name: "Noter le règlement" }).click();
  await expect(page.getByRole("dialog")).toBeHidden();
  await page.getByRole("combobox", { name: "Afficher" }).selectOption({ label: "Réglée" });
  const row = page.getByRole("row", { name: new RegExp(payer) });
  const receipt = page.waitForEvent("download");
  await row.getByRole("button", { name: /Télécharger le reçu/ }).click();
  expect((await receipt).suggestedFilename()).toMatch(/^recu-\d{4}-\d{4}\.pdf$/);

  await row.getByRole("button", { name: `Remettre à régler la cotisation de ${payer}` }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Remettre à régler" }).click();
  await expect(row).toBeHidden();
});
