import { expect, type Page, test } from "@playwright/test";
import { look } from "./look";
import { caughtMail, linkIn } from "./mail";
import { signIn } from "./people";

const RENEWALS = "/reseaux/territoires44/administration/renouvellement";
const KIND = "EUROPEEN";
const DAY = 24 * 60 * 60 * 1000;

async function declare(page: Page, startDate: string) {
  await page.getByRole("button", { name: "Ajouter un mandat" }).click();
  const form = page.getByRole("form", { name: "Quel est votre mandat ?" });
  await form.getByRole("combobox", { name: "Nature du mandat" }).selectOption(KIND);
  await form.getByRole("textbox", { name: /^Où/ }).fill("Pays de la Loire");
  await page.getByRole("option", { name: /^Pays de la Loire/ }).click();
  await form.getByLabel("Depuis le").fill(startDate);
  await form.getByRole("button", { name: "Déclarer ce mandat" }).click();
  await expect(form).toBeHidden();
}

async function remove(page: Page, count: number) {
  const buttons = page.getByRole("button", { name: /^Supprimer : .*europ/i });
  await buttons.first().click();
  await page.getByRole("dialog").getByRole("button", { name: "Supprimer le mandat" }).click();
  await expect(buttons).toHaveCount(count);
}

test("l’animation lance un renouvellement ; je déclare mon nouveau mandat par le lien reçu, ou dis que je n’en ai plus", async ({
  page,
  browser,
  request,
}) => {
  test.slow();
  // Another day each time: a renewal of a kind and a day is started once.
  const end = new Date(Date.UTC(2020, 0, 1) + (Math.floor(Date.now() / 60_000) % 1500) * DAY);
  const words = new Intl.DateTimeFormat("fr-FR", { dateStyle: "long", timeZone: "UTC" }).format(end);
  const asks = page.getByRole("heading", { level: 2, name: /Parlement européen : avez-vous/ });

  await signIn(page, "camille");
  await page.goto("/moi/mandats");
  await declare(page, "2019-07-02");

  const team = await (await browser.newContext({ locale: "fr-FR" })).newPage();
  await signIn(team, "sacha");
  await team.goto(RENEWALS);
  await team.getByRole("combobox", { name: "Type de mandat" }).selectOption(KIND);
  await team.getByLabel("Dernier jour des mandats").fill(end.toISOString().slice(0, 10));
  await team.getByRole("button", { name: "Compter les mandats concernés" }).click();
  const dialog = team.getByRole("dialog", { name: "Mettre fin à 1 mandat ?" });
  await expect(dialog).toContainText("1 personne recevra un message");
  await look(team, "renouvellement-compte");
  await dialog.getByRole("button", { name: "Lancer le renouvellement" }).click();
  const card = team.getByRole("article").first();
  await expect(card).toContainText("Parlement européen");
  await expect(card).toContainText("Réponses : 0 sur 1");
  await card.getByRole("button", { name: "Qui n’a pas répondu" }).click();
  await expect(card.getByRole("list", { name: "Qui n’a pas répondu" })).toContainText("Camille Lemoine");
  await look(team, "renouvellement-lance");

  const asked = await caughtMail(request, "camille@essaim.example", /avez-vous un nouveau mandat/, words);
  await page.goto(linkIn(asked));
  await expect(asks).toBeVisible();
  await look(page, "mandats-demandes");
  await declare(page, "2024-07-16");
  await expect(asks).toBeHidden();
  await team.reload();
  await expect(card).toContainText("Réponses : 1 sur 1");
  await expect(card.getByRole("button", { name: "Relancer" })).toHaveCount(0);
  await team.context().close();

  await remove(page, 1);
  await expect(asks).toBeVisible();
  await page.getByRole("button", { name: "Je n’ai plus de mandat de ce type" }).click();
  await expect(asks).toBeHidden();
  await remove(page, 0);
});
