import { expect, test } from "@playwright/test";
import { look } from "./look";
import { caughtMail, linkIn } from "./mail";
import { signIn } from "./people";
import { heading, joinAs, newCall, noteCall, qualify, someDay } from "./tracks";

test("un appel devient un parcours, une session se confirme, le compte rendu se partage et les notes restent privées", async ({
  browser,
  page: adviser,
  request,
}) => {
  test.slow();
  const call = newCall("Une charte pour nos dispositifs");
  await signIn(adviser, "alix");
  await noteCall(adviser, call);
  await look(adviser, "accompagnement-journee");
  await qualify(adviser, call);
  const reply = await caughtMail(request, call.email, /au fil des mois/);
  expect(reply.text).toContain("toutes les 4 à 8 semaines");

  await adviser.getByRole("button", { name: "Proposer une date" }).click();
  const form = adviser.getByRole("dialog");
  await form.getByLabel(/^Jour et heure/).fill(someDay());
  await form.getByRole("textbox", { name: /^Adresse de la visio/ }).fill("https://visio.example/pamiers");
  await form
    .getByRole("textbox", { name: /^Point à l’ordre du jour/ })
    .fill("Nos dispositifs, mis bout à bout");
  await form.getByRole("button", { name: "Proposer" }).click();
  await expect(form).toBeHidden();
  await expect(adviser.getByText(/^proposée/)).toBeVisible();
  await look(adviser, "accompagnement-parcours");

  const theirs = await browser.newContext({ locale: "fr-FR" });
  const town = await theirs.newPage();
  await joinAs(town, request, call);
  await look(town, "accompagnement-espace");
  await town
    .getByRole("region", { name: "Prochaine étape" })
    .getByRole("button", { name: "Confirmer la date" })
    .click();
  await expect(town.getByText(/^confirmée/)).toBeVisible();
  const confirmed = await caughtMail(request, call.email, /^Session confirmée/);
  expect(confirmed.calendar).toContain("METHOD:REQUEST");
  expect(confirmed.calendar).toContain("https://visio.example/pamiers");

  await adviser.reload();
  await adviser.getByRole("link", { name: "Compte rendu (brouillon)" }).click();
  await heading(adviser, /^Session du/);
  await adviser
    .getByRole("textbox", { name: "Nos dispositifs, mis bout à bout" })
    .fill("Commencer par une carte.");
  await adviser.getByRole("textbox", { name: "Décisions et suites" }).fill("Un comité en janvier.");
  await adviser.getByRole("button", { name: "Enregistrer le compte rendu" }).click();
  await expect(adviser.getByRole("heading", { name: "Versions" })).toBeVisible();
  const secret = `canari-${Date.now()}`;
  await adviser.getByRole("textbox", { name: "Mes notes" }).fill(secret);
  await adviser.getByRole("button", { name: "Enregistrer les notes" }).click();
  await expect(adviser.getByText("Enregistré", { exact: false }).first()).toBeVisible();
  await look(adviser, "accompagnement-compte-rendu");

  await town.reload();
  await expect(town.getByText(/^confirmée/)).toBeVisible();
  await expect(town.getByRole("link", { name: /Compte rendu/ })).toHaveCount(0);
  await adviser.getByRole("button", { name: "Partager avec la collectivité" }).click();
  await adviser.getByRole("dialog").getByRole("button", { name: "Partager" }).click();
  await expect(adviser.getByText(/^Partagé/)).toBeVisible();
  await town.goto(linkIn(await caughtMail(request, call.email, /^Compte rendu de la session/)));
  await town.getByRole("link", { name: "Compte rendu (partagé)" }).click();
  await expect(town.getByRole("textbox", { name: "Décisions et suites" })).toHaveValue(
    "Un comité en janvier.",
  );
  expect(await town.content()).not.toContain(secret);
  await expect(town.getByText("Notes privées")).toHaveCount(0);
  await theirs.close();
});

test("un document ajouté par la collectivité se lit du côté de l’équipe", async ({
  browser,
  page: adviser,
  request,
}) => {
  test.slow();
  const call = newCall("Une délibération à relire");
  await signIn(adviser, "alix");
  await noteCall(adviser, call);
  await qualify(adviser, call);
  const theirs = await browser.newContext({ locale: "fr-FR" });
  const town = await theirs.newPage();
  await joinAs(town, request, call);

  await town.getByRole("button", { name: "Ajouter un document" }).click();
  const form = town.getByRole("dialog");
  await form.locator("input[type=file]").setInputFiles({
    name: "deliberation.pdf",
    mimeType: "application/pdf",
    buffer: Buffer.from("%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n"),
  });
  await form.getByRole("textbox", { name: "Titre" }).fill("Délibération de janvier");
  await form.getByRole("button", { name: "Ajouter", exact: true }).click();
  await expect(form).toBeHidden();
  await expect(town.getByText("Délibération de janvier")).toBeVisible();

  await adviser.reload();
  const save = adviser.getByRole("button", { name: "Télécharger Délibération de janvier" });
  const [file] = await Promise.all([adviser.waitForEvent("download"), save.click()]);
  expect(file.suggestedFilename()).toBe("deliberation.pdf");
  await look(adviser, "accompagnement-documents");
  await adviser.getByRole("button", { name: "Retirer Délibération de janvier" }).click();
  await adviser.getByRole("dialog").getByRole("button", { name: "Retirer", exact: true }).click();
  await expect(adviser.getByText("Délibération de janvier")).toHaveCount(0);
  await theirs.close();
});

test("deux écritures du même compte rendu se voient l’une l’autre", async ({ page: adviser }) => {
  test.slow();
  const call = newCall("Un budget participatif");
  await signIn(adviser, "alix");
  await noteCall(adviser, call);
  await qualify(adviser, call);
  await adviser.getByRole("button", { name: "Proposer une date" }).click();
  const form = adviser.getByRole("dialog");
  await form.getByLabel(/^Jour et heure/).fill(someDay());
  await form.getByRole("button", { name: "Proposer" }).click();
  await adviser.getByRole("link", { name: "Compte rendu (brouillon)" }).click();
  await heading(adviser, /^Session du/);
  const other = await adviser.context().newPage();
  await other.goto(adviser.url());
  await other.getByRole("textbox", { name: "Décisions et suites" }).fill("Écrit ailleurs.");
  await other.getByRole("button", { name: "Enregistrer le compte rendu" }).click();
  await expect(other.getByRole("heading", { name: "Versions" })).toBeVisible();

  await adviser.getByRole("textbox", { name: "Décisions et suites" }).fill("Écrit ici.");
  await adviser.getByRole("button", { name: "Enregistrer le compte rendu" }).click();
  const choice = adviser.getByRole("dialog");
  await expect(choice).toContainText("Écrit ailleurs.");
  await choice.getByRole("button").first().click();
  await expect(choice).toBeHidden();
  await expect(adviser.getByRole("textbox", { name: "Décisions et suites" })).toHaveValue("Écrit ici.");
  await other.close();
});

test("une personne abonne son agenda à ses sessions", async ({ page, request }) => {
  await signIn(page, "alix");
  await page.goto("/moi/agenda");
  await heading(page, "Mon agenda");
  await page.getByRole("button", { name: "Créer l’adresse" }).click();
  const address = (await page.getByTestId("calendar-address").textContent()) ?? "";
  const calendar = await request.get(address);
  expect(await calendar.text()).toContain("METHOD:PUBLISH");
  await page.getByRole("button", { name: "C’est fait" }).click();
  await look(page, "mon-agenda");
  await page.getByRole("button", { name: "Supprimer l’adresse" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Supprimer l’adresse" }).click();
  await expect(page.getByRole("button", { name: "Créer l’adresse" })).toBeVisible();
  expect((await request.get(address)).status()).toBe(404);
});

test("un parcours en retard vient en tête, et une date le remet à l’heure", async ({ page }) => {
  await signIn(page, "alix");
  await page.goto("/reseaux/territoires-engagement/accompagnement");
  const fresnes = page.getByRole("listitem").filter({ hasText: "Reconstituer un service participation" });
  await expect(fresnes).toContainText("En retard");
  await look(page, "accompagnement-retard");
  await fresnes.getByRole("link", { name: /^Fresnes/ }).click();
  await page
    .getByRole("region", { name: "Prochaine étape" })
    .getByRole("button", { name: "Proposer une date" })
    .click();
  const form = page.getByRole("dialog");
  await form.getByLabel(/^Jour et heure/).fill(someDay());
  await form.getByRole("button", { name: "Proposer" }).click();
  await expect(form).toBeHidden();
  await expect(page.getByText("En retard", { exact: true })).toHaveCount(0);
  await page.getByRole("link", { name: "Accompagnement" }).first().click();
  await expect(fresnes).not.toContainText("En retard");

  await fresnes.getByRole("link", { name: /^Fresnes/ }).click();
  await page.getByRole("button", { name: "Annuler" }).click();
  await page.getByRole("dialog").getByRole("textbox").fill("Une autre date sera proposée");
  await page.getByRole("dialog").getByRole("button", { name: "Annuler la session" }).click();
  await expect(page.getByText("En retard", { exact: true })).toBeVisible();
});

test("l’administration règle le rythme des sessions, au clavier", async ({ page }) => {
  await signIn(page, "charlie");
  await page.goto("/reseaux/territoires-engagement/accompagnement");
  const open = page.getByRole("button", { name: "Régler le rythme" });
  const form = page.getByRole("dialog");
  const say = async (least: string, most: string) => {
    await open.focus();
    await page.keyboard.press("Enter");
    await form.getByRole("textbox", { name: "Au moins … semaines" }).fill(least);
    await form.getByRole("textbox", { name: "Au plus … semaines" }).fill(most);
    await page.keyboard.press("Enter");
  };
  await say("9", "3");
  await expect(form.getByText("Le maximum est plus petit que le minimum.")).toBeVisible();
  await look(page, "accompagnement-rythme");
  await page.keyboard.press("Escape");
  await expect(open).toBeFocused();
  await say("3", "10");
  await expect(page.getByText("une session toutes les 3 à 10 semaines")).toBeVisible();
  await expect(open).toBeFocused();
  await say("4", "8");
  await expect(page.getByText("une session toutes les 4 à 8 semaines")).toBeVisible();
});

test("sur un téléphone, une conseillère va de l’accueil à ce qui attend, puis à l’agenda", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await signIn(page, "alix");
  await page.goto("/reseaux/territoires-engagement/accueil");
  await expect(page.getByRole("heading", { name: /d’accompagnement à qualifier/ })).toBeVisible();
  await page.getByRole("button", { name: "Plus", exact: true }).click();
  await page.getByRole("menuitem", { name: "Accompagnement" }).click();
  await heading(page, "Accompagnement");
  await page.getByRole("button", { name: "Plus", exact: true }).click();
  await page.getByRole("menuitem", { name: "Agenda", exact: true }).click();
  await heading(page, "Agenda de la permanence");
});
