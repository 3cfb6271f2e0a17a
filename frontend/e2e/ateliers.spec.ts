import { readFile } from "node:fs/promises";
import { type Browser, expect, type Page, test } from "@playwright/test";
import { look } from "./look";
import { caughtMail } from "./mail";
import { signIn } from "./people";

const WORKSHOPS = "/reseaux/territoires-engagement/ateliers";
const DESK = "/reseaux/territoires-engagement/administration/ateliers";
type Account = Parameters<typeof signIn>[1];

const dayIn = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Prepares a cycle of two seats and four sessions, and opens it. */
async function announce(page: Page, title: string) {
  await page.goto(`${DESK}?cycle=nouveau`);
  const form = page.getByRole("form", { name: "Préparer un cycle d’ateliers" });
  await form.getByRole("textbox", { name: "Titre" }).fill(title);
  await form.getByRole("textbox", { name: "Présentation" }).fill("Quatre séances pour avancer entre pairs.");
  await form.getByRole("textbox", { name: "Places" }).fill("2");
  await form.getByLabel("Fin des inscriptions").fill(dayIn(20));
  for (let session = 1; session <= 4; session++) {
    const fields = form.getByRole("group", { name: `Séance ${session}` });
    await fields.getByLabel("Jour").fill(dayIn(23 + 7 * session));
    await fields
      .getByRole("textbox", { name: "Lien de visioconférence" })
      .fill("https://visio.example/pairs");
  }
  await look(page, "atelier-preparer");
  await form.getByRole("button", { name: "Enregistrer le brouillon" }).click();
  await page.getByRole("button", { name: "Ouvrir aux inscriptions" }).click();
  await expect(page.getByRole("button", { name: "Clore les inscriptions" })).toBeVisible();
}

/** Somebody signs in and finds the cycle from the list. */
async function visit(browser: Browser, account: Account, title: string) {
  const page = await (await browser.newContext({ locale: "fr-FR" })).newPage();
  await signIn(page, account);
  await page.goto(WORKSHOPS);
  await page.getByRole("link", { name: title }).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  return page;
}

type Said = { place: string; proposal: RegExp; send: string; isShown?: boolean };

async function register(page: Page, { place, proposal, send, isShown }: Said) {
  await page.getByRole("textbox", { name: "Collectivité" }).fill(place);
  await page.getByRole("option", { name: proposal }).first().click();
  await page.getByRole("textbox", { name: "Votre fonction" }).fill("Maire");
  await page.getByRole("textbox", { name: "Ma préoccupation" }).fill(`Comment faire à ${place} ?`);
  if (isShown) await page.getByRole("checkbox", { name: /montrés au groupe/ }).check();
  await page.getByRole("button", { name: send }).click();
  await expect(page.getByRole("heading", { name: "Mon inscription" })).toBeVisible();
}

/** The team says that somebody comes from the collectivité that they named. */
async function confirm(team: Page, place: string) {
  await team.reload();
  const button = team.getByRole("button", { name: new RegExp(`Confirmer que .* vient de ${place}`) });
  await button.click();
  await expect(button).toBeHidden();
}

test("un cycle d’ateliers s’ouvre, se remplit, et une place libérée va à qui attend", async ({
  page: team,
  browser,
  request,
}) => {
  test.slow();
  const title = `Habiter autrement ${Date.now().toString(36)}`;
  await signIn(team, "alix");
  await announce(team, title);

  const first = await visit(browser, "maxence", title);
  await look(first, "atelier-inscription");
  await register(first, { place: "Cossé-le-Vivien", proposal: /^Cossé-le-Vivien/, send: "S’inscrire" });
  await expect(first.getByText(/Vous participez, pour Cossé-le-Vivien/)).toBeVisible();
  await caughtMail(request, "maxence@essaim.example", new RegExp(`Votre place : ${title}`));

  const second = await visit(browser, "sacha", title);
  await register(second, { place: "Plessé", proposal: /^Plessé/, send: "S’inscrire", isShown: true });
  await expect(second.getByText(/L’équipe vérifie que vous venez de Plessé/)).toBeVisible();
  await expect(second.getByRole("heading", { name: "Ma cohorte" })).toBeHidden();
  await look(second, "atelier-a-verifier");
  await caughtMail(request, "sacha@essaim.example", new RegExp(`Inscription à vérifier : ${title}`));
  await team.reload();
  await expect(team.getByRole("list", { name: "À vérifier" }).getByRole("listitem")).toHaveCount(1);
  await look(team, "atelier-bureau-a-verifier");
  await confirm(team, "Plessé");
  await caughtMail(request, "sacha@essaim.example", new RegExp(`Votre place : ${title}`));
  await second.reload();
  await expect(second.getByRole("heading", { name: "Ma cohorte" })).toBeVisible();
  await expect(second.getByText("Comment faire à Cossé-le-Vivien ?")).toBeVisible();
  await look(second, "atelier-cohorte");

  const third = await visit(browser, "noor", title);
  await register(third, { place: "Redon", proposal: /^Redon/, send: "Rejoindre la liste d’attente" });
  await confirm(team, "Redon");
  await third.reload();
  await expect(third.getByText(/au rang 1/)).toBeVisible();

  await first.getByRole("button", { name: "Me désinscrire" }).click();
  await first.getByRole("dialog").getByRole("button", { name: "Me désinscrire" }).click();
  await expect(first.getByRole("heading", { name: "Mon inscription" })).toBeHidden();
  await caughtMail(request, "noor@essaim.example", new RegExp(`Une place s’est libérée : ${title}`));
  await third.reload();
  await expect(third.getByText(/Vous participez, pour Redon/)).toBeVisible();

  await team.reload();
  await expect(team.getByRole("list", { name: "Inscriptions" }).getByRole("listitem")).toHaveCount(2);
  await look(team, "atelier-bureau");
  const desk = team.url();
  await third.goto(WORKSHOPS);
  await expect(third.getByRole("list", { name: "Mes cycles" }).getByText("Vous participez")).toBeVisible();
  await look(third, "ateliers-mes-cycles");
  await team.goto(WORKSHOPS);
  await expect(team.getByRole("link", { name: title })).toBeVisible();
  await look(team, "ateliers");

  await team.goto(desk);
  await team.getByRole("button", { name: "Annuler le cycle" }).click();
  const dialog = team.getByRole("dialog");
  await dialog.getByRole("textbox", { name: "La raison" }).fill("Trop peu de monde");
  await dialog.getByRole("button", { name: "Annuler le cycle" }).click();
  await expect(dialog).toBeHidden();
  await caughtMail(request, "sacha@essaim.example", new RegExp(`Cycle annulé : ${title}`));
  for (const page of [first, second, third]) await page.context().close();
});

test("l’équipe note qui est venu, et emporte la liste", async ({ page: team }) => {
  await signIn(team, "alix");
  await team.goto(`${DESK}?etat=CLOSED`);
  await team.getByRole("button", { name: "Associer celles et ceux que l’on n’entend pas" }).click();
  const came = team.getByRole("combobox", { name: /^Présence de / }).nth(1);
  await came.selectOption("présent·e");
  await team.reload();
  await expect(came).toHaveValue("ATTENDED");
  await look(team, "atelier-presences");

  const download = team.waitForEvent("download");
  await team.getByRole("button", { name: "Télécharger (CSV)" }).click();
  const file = await readFile(await (await download).path(), "utf8");
  expect(file.split("\r\n")[0]).toMatch(/^\uFEFF?Collectivité;Nom;/);
  expect(file).toContain("présent·e");
});
