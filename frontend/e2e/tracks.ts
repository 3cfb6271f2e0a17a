import { type APIRequestContext, expect, type Page } from "@playwright/test";
import { caughtMail, linkIn } from "./mail";
import { openAccount } from "./people";

const DESK = "/reseaux/territoires-engagement/accompagnement";

/** Somebody calls for a commune. */
export type Call = { commune: string; email: string; subject: string };

export const newCall = (subject: string, commune = "Pamiers"): Call => {
  const mark = `${Date.now().toString(36)}${Math.floor(Math.random() * 1000)}`;
  return { commune, email: `mairie-${mark}@commune.example`, subject: `${subject} (${mark})` };
};

export const heading = (page: Page, name: string | RegExp) =>
  expect(page.getByRole("heading", { level: 1, name })).toBeVisible();

/** An hour of some day to come, for an adviser is in one place at a time. */
export const someDay = () =>
  new Date(Date.now() + (60 + Math.floor(Math.random() * 900)) * 86_400_000).toISOString().slice(0, 11) +
  "10:00";

/** An adviser notes a call: the keyboard goes through the form, Enter saves it. */
export async function noteCall(page: Page, { commune, email, subject }: Call) {
  await page.goto(DESK);
  await heading(page, "Accompagnement");
  await page.getByRole("button", { name: "Noter un appel" }).click();
  const form = page.getByRole("dialog");
  await form.getByRole("textbox", { name: "Collectivité" }).fill(commune);
  await page
    .getByRole("option", { name: new RegExp(`^${commune}`) })
    .first()
    .click();
  await form.getByRole("textbox", { name: "Qui appelle ?" }).fill("Dominique Exemple");
  await form.getByRole("textbox", { name: "Adresse électronique" }).fill(email);
  await form.getByRole("textbox", { name: "Sujet" }).fill(subject);
  await form.getByRole("textbox", { name: "Prochaine étape" }).fill("Proposer une date");
  await page.keyboard.press("Enter");
  await expect(form).toBeHidden();
}

/** Qualifies a request as regular, every six weeks, and opens its track. */
export async function qualify(page: Page, { commune, subject }: Call) {
  await page
    .getByRole("listitem")
    .filter({ hasText: subject })
    .getByRole("link", { name: new RegExp(commune) })
    .click();
  await heading(page, new RegExp(commune));
  await page.getByRole("checkbox", { name: "Articulation et cohérence des initiatives" }).check();
  await page.getByRole("radio", { name: "Régulier" }).check();
  await expect(page.getByRole("textbox", { name: "Réponse", exact: true })).toHaveValue(
    /toutes les 4 à 8 semaines/,
  );
  await page.getByRole("button", { name: "Qualifier" }).click();
  await page.getByRole("link", { name: "Ouvrir le parcours" }).click();
  await expect(page.getByText("toutes les 6 semaines")).toBeVisible();
}

/** Somebody of the commune opens an account and joins the space of the track by the link of the mail. */
export async function joinAs(page: Page, request: APIRequestContext, { commune, email }: Call) {
  await page.goto(linkIn(await caughtMail(request, email, /espace d’accompagnement/)));
  await openAccount(page, request, { email, givenName: "Dominique", familyName: "Exemple" });
  await heading(page, /vous invite dans son espace/);
  await page.getByRole("button", { name: "Rejoindre l’espace" }).click();
  await page.getByRole("link", { name: "Ouvrir l’espace" }).click();
  await heading(page, new RegExp(commune));
}
