import { expect, test } from "@playwright/test";
import { look } from "./look";
import { caughtMail, linkIn } from "./mail";
import { signIn } from "./people";
import { heading, joinAs, newCall, noteCall, qualify } from "./tracks";

/** An hour of some day to come, for an adviser is in one place at a time. */
const someDay = () =>
  new Date(Date.now() + (60 + Math.floor(Math.random() * 900)) * 86_400_000).toISOString().slice(0, 11) +
  "10:00";

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
  expect(reply.text).toContain("quatre à huit semaines");

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
