import { expect, type Page, test } from "@playwright/test";
import { look } from "./look";
import { caughtMail, linkIn } from "./mail";
import { openAccount, signIn } from "./people";

const heading = (page: Page, name: string | RegExp) =>
  expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
const next = (page: Page) => page.getByRole("button", { name: "Continuer" }).click();

test("je rejoins le réseau, l’animation m’accueille, et l’on me trouve dans l’annuaire", async ({
  browser,
  page,
  request,
}) => {
  test.slow();
  const family = `Lavigne${Date.now().toString(36)}`;
  const email = `${family.toLowerCase()}@essaim.example`;

  await page.goto("/reseaux/territoires44");
  await page.getByRole("link", { name: "Rejoindre le réseau" }).click();
  await heading(page, /Vous rejoignez Territoires44/);
  await look(page, "adhesion-profil");
  await next(page);
  await expect(page.getByRole("alert")).toBeFocused();
  await page.getByRole("radio", { name: /^Élu·e/ }).click();
  await next(page);

  await heading(page, "Qui êtes-vous ?");
  await page.getByRole("textbox", { name: "Prénom" }).fill("Marthe");
  await page.getByRole("textbox", { name: "Nom", exact: true }).fill(family);
  await page.getByRole("textbox", { name: "Adresse e-mail" }).fill(email);
  await look(page, "adhesion-identite");
  await page.reload();
  await expect(page.getByRole("textbox", { name: "Prénom" })).toHaveValue("Marthe");
  await next(page);

  await heading(page, "Quels mandats exercez-vous ?");
  await page.getByRole("textbox", { name: /^Où/ }).fill("Guémené-Pen");
  await page.getByRole("option", { name: /Guémené-Penfao/ }).click();
  await page.getByLabel("Depuis le").fill("2026-03-22");
  await page.getByRole("button", { name: "Ajouter ce mandat" }).click();
  await look(page, "adhesion-mandats");
  await next(page);

  await heading(page, "Quelle cotisation pour cette année ?");
  await look(page, "adhesion-cotisation");
  await next(page);
  await expect(page.getByRole("alert")).toBeFocused();
  await page.getByRole("radio", { name: "Un autre montant" }).click();
  await page.getByRole("textbox", { name: "Montant en euros" }).fill("35");
  await next(page);

  await heading(page, "La charte de Territoires44");
  const accepts = page.getByRole("checkbox", { name: /J’ai lu et j’accepte/ });
  await expect(accepts).not.toBeChecked();
  await look(page, "adhesion-charte");
  await next(page);
  await expect(page.getByRole("alert")).toBeFocused();
  await accepts.check();
  await next(page);

  await heading(page, "Souhaitez-vous être visible ?");
  for (const consent of await page.getByRole("checkbox").all()) await expect(consent).not.toBeChecked();
  await page.getByRole("checkbox", { name: /Tout le monde peut me trouver/ }).check();
  await look(page, "adhesion-accords");
  await next(page);

  await heading(page, "Tout est bon ?");
  await expect(page.getByText(family, { exact: false }).first()).toBeVisible();
  await look(page, "adhesion-resume");
  await page.getByRole("button", { name: "Envoyer ma demande" }).click();
  await heading(page, "Regardez vos messages");
  await look(page, "adhesion-envoyee");

  const asked = await caughtMail(request, email, /Confirmez votre demande/);
  await page.goto(linkIn(asked));
  await heading(page, "Encore un geste");
  await look(page, "adhesion-a-confirmer");
  await page.getByRole("button", { name: "Confirmer mon adresse" }).click();
  await heading(page, "Votre demande est arrivée");
  await look(page, "adhesion-suivi");

  await signIn(page, "sacha");
  await expect(page.getByText(/demandes? d’adhésion attend/)).toBeVisible();
  await page.getByRole("link", { name: "Lire les demandes" }).click();
  await heading(page, "Demandes d’adhésion");
  await look(page, "demandes");
  await page.getByRole("link", { name: `Marthe ${family}`, exact: true }).click();
  await heading(page, `Marthe ${family}`);
  await expect(page.getByText("35,00 €")).toBeVisible();
  await page.getByRole("button", { name: "Étudier la demande" }).click();
  await expect(page.getByText(/^À l’étude ·/)).toBeVisible();
  await look(page, "demande");
  await page.getByRole("button", { name: "Accepter la demande" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Accepter la demande" }).click();
  await expect(page.getByText(/^Acceptée ·/)).toBeVisible();
  const welcome = await caughtMail(request, email, /Bienvenue dans Territoires44/);

  await page.goto(`/reseaux/territoires44/annuaire?q=${family}`);
  await expect(page.getByRole("link", { name: `Marthe ${family}`, exact: true })).toBeVisible();
  await page.goto(`/reseaux/territoires44/administration/membres?q=${family}`);
  await expect(page.getByRole("heading", { level: 2, name: `Marthe ${family}` })).toBeVisible();
  await look(page, "membres");
  await page.goto("/reseaux/territoires44/administration/charte");
  await heading(page, "Charte du réseau");
  await look(page, "charte-administration");
  await page.goto("/moi/adhesions");
  await heading(page, "Mon adhésion");
  await look(page, "mon-adhesion");

  const device = await browser.newContext();
  const own = await device.newPage();
  await own.goto(linkIn(asked));
  await heading(own, "Bienvenue dans Territoires44");
  await own.getByRole("button", { name: "Recevoir de nouveau le message" }).click();
  await expect(own.getByRole("status")).toContainText("Regardez vos messages");
  await look(own, "adhesion-acceptee");
  await own.goto(linkIn(welcome));
  await heading(own, "Votre compte Essaim");
  await expect(own.getByText(email)).toBeVisible();
  await look(own, "compte");
  await openAccount(own, request, { email, givenName: "Marthe", familyName: family });
  await expect(own).toHaveURL(/\/reseaux\/territoires44\/accueil/);
  await own.goto("/moi/adhesions");
  await expect(own.getByText(/Territoires44/).first()).toBeVisible();
  await device.close();
});

test("je confirme mon adresse sur mon téléphone, et la page d’où je suis parti·e ne me perd pas", async ({
  browser,
  page,
  request,
}) => {
  const email = `ailleurs-${Date.now().toString(36)}@essaim.example`;
  await page.goto("/reseaux/territoires-participatifs/rejoindre");
  await page.getByRole("radio", { name: /^Citoyen·ne/ }).click();
  await next(page);
  await page.getByRole("textbox", { name: "Prénom" }).fill("Anselme");
  await page.getByRole("textbox", { name: "Nom", exact: true }).fill("Lointain");
  await page.getByRole("textbox", { name: "Adresse e-mail" }).fill(email);
  await next(page);
  await page.getByRole("textbox", { name: "Ajouter un lieu" }).fill("Lille");
  await page.getByRole("option", { name: /Lille/ }).first().click();
  await next(page);
  await heading(page, "Souhaitez-vous être visible ?");
  await next(page);
  await page.getByRole("button", { name: "Envoyer ma demande" }).click();
  await heading(page, "Regardez vos messages");
  await page.reload();
  await heading(page, "Regardez vos messages");
  await expect(page.getByText(email)).toBeVisible();

  const link = linkIn(await caughtMail(request, email, /Confirmez votre demande/));
  const device = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const phone = await device.newPage();
  await phone.goto(link);
  await page.goto(link);
  await phone.getByRole("button", { name: "Confirmer mon adresse" }).click();
  await heading(phone, "Votre demande est arrivée");
  await page.getByRole("button", { name: "Confirmer mon adresse" }).click();
  await heading(page, "Votre demande est arrivée");
  await device.close();
});

test("qui est attendu à cette adresse prouve d’abord que la boîte est la sienne", async ({
  page,
  request,
}) => {
  const email = "nolwenn.chauvel@essaim.example";
  await page.goto("/compte");
  await openAccount(page, request, { email, givenName: "Nolwenn", familyName: "Chauvel" });
  await heading(page, "Encore un geste");
  await look(page, "compte-a-prouver");
  await page.getByRole("button", { name: "Recevoir le lien" }).click();
  await expect(page.getByRole("status")).toContainText("Regardez vos messages");

  await page.goto(linkIn(await caughtMail(request, email, /^Votre lien/)));
  await expect(page).toHaveURL(/\/reseaux\/collectivites-mayenne\/accueil/);
});

test("un compte sans adhésion voit les réseaux à rejoindre", async ({ page, request }) => {
  const email = `curieuse-${Date.now().toString(36)}@essaim.example`;
  await page.goto("/compte");
  await openAccount(page, request, { email, givenName: "Alba", familyName: "Curieux" });
  await heading(page, "Bienvenue Alba");
  await look(page, "compte-sans-reseau");
  await page.getByRole("link", { name: "Rejoindre Territoires44" }).click();
  await heading(page, /Vous rejoignez Territoires44/);
});

test("je mets ma demande de côté, et la reprends par le lien reçu", async ({ page, request }) => {
  const email = `plus-tard-${Date.now().toString(36)}@essaim.example`;
  await page.goto("/reseaux/territoires-participatifs/rejoindre");
  await page.getByRole("radio", { name: /^Citoyen·ne/ }).click();
  await next(page);
  await page.getByRole("textbox", { name: "Prénom" }).fill("Anselme");
  await page.getByRole("button", { name: "Reprendre plus tard" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox", { name: "Adresse e-mail" }).fill(email);
  await dialog.getByRole("button", { name: "Recevoir le lien" }).click();
  await expect(dialog.getByRole("status")).toContainText(email);

  const kept = await caughtMail(request, email, /Reprenez votre demande/);
  await page.evaluate(() => sessionStorage.clear());
  await page.goto(linkIn(kept));

  await expect(page.getByRole("radio", { name: /^Citoyen·ne/ })).toBeChecked();
  await next(page);
  await expect(page.getByRole("textbox", { name: "Prénom" })).toHaveValue("Anselme");
});
