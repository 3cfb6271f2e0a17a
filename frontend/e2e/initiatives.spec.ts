import { expect, type Page, test } from "@playwright/test";
import { look } from "./look";
import { signIn } from "./people";
import { heading, joinAs, newCall, noteCall, qualify } from "./tracks";

type Initiative = {
  title: string;
  kind: string;
  audience: string;
  theme: string;
  from: string;
  until?: string;
};

const INITIATIVES = "Initiatives";
const PEERS = "Collectivités qui ont fait";

/** Writes an initiative down, as either side of a track does. */
async function write(page: Page, { title, kind, audience, theme, from, until }: Initiative) {
  await page.getByRole("button", { name: "Ajouter une initiative" }).click();
  await page.getByRole("textbox", { name: "Nom", exact: true }).fill(title);
  await page.getByRole("combobox", { name: "Nature" }).selectOption(kind);
  await page.getByRole("checkbox", { name: audience }).check();
  await page.getByRole("combobox", { name: "Thèmes" }).fill(theme);
  await page.getByRole("option", { name: theme }).click();
  await page.keyboard.press("Escape");
  await page.getByLabel("Début").fill(from);
  if (until) await page.getByLabel("Fin", { exact: true }).fill(until);
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await expect(page.getByRole("heading", { level: 3, name: title })).toBeVisible();
}

test("une conseillère et une mairie relient leurs initiatives, puis une autre commune y trouve un pair", async ({
  browser,
  page: adviser,
  request,
}) => {
  test.slow();
  const pamiers = newCall("Relier nos dispositifs");
  await signIn(adviser, "alix");
  await noteCall(adviser, pamiers);
  await qualify(adviser, pamiers);
  await adviser.getByRole("link", { name: INITIATIVES }).click();
  await heading(adviser, "Initiatives et carte d’articulation");
  await expect(adviser.getByText("Aucune initiative pour l’instant")).toBeVisible();
  await adviser.getByRole("button", { name: "Ajouter une initiative" }).click();
  await adviser.getByRole("button", { name: "Enregistrer" }).click();
  await expect(adviser.getByRole("alert")).toContainText("Choisissez au moins un public.");
  await look(adviser, "initiatives-formulaire");
  await adviser.getByRole("button", { name: "Annuler" }).click();
  await write(adviser, {
    title: "Conseil citoyen tiré au sort",
    kind: "Conseil citoyen",
    audience: "tout le monde",
    theme: "Tirage au sort",
    from: "2025-01-06",
  });

  const theirs = await browser.newContext({ locale: "fr-FR" });
  const town = await theirs.newPage();
  await joinAs(town, request, pamiers);
  await town.getByRole("link", { name: INITIATIVES }).click();
  await write(town, {
    title: "Conseil des jeunes",
    kind: "Conseil citoyen",
    audience: "les jeunes",
    theme: "Tirage au sort",
    from: "2026-03-01",
    until: "2026-12-31",
  });
  await write(town, {
    title: "Charte de la concertation",
    kind: "Charte",
    audience: "les élus",
    theme: "Concertation",
    from: "2020-02-01",
    until: "2021-01-31",
  });
  const pair = town
    .getByRole("listitem")
    .filter({ hasText: "« Conseil citoyen tiré au sort » et « Conseil des jeunes »" });
  await expect(pair).toContainText("4 points communs sur quatre");
  await expect(pair).toContainText("Thèmes : Tirage au sort");
  await expect(pair).toContainText("Calendrier : du 1er mars 2026 au 31 décembre 2026");
  await expect(town.getByText("Plus rien n’est en cours sur : Concertation")).toBeVisible();
  await look(town, "initiatives");

  await town.getByRole("link", { name: "Le parcours", exact: true }).click();
  await town.getByRole("link", { name: PEERS }).click();
  await heading(town, "Collectivités qui ont fait");
  await town
    .getByRole("textbox", { name: "Ce que vous avez fait, en une phrase" })
    .fill(`Un conseil citoyen tiré au sort : ${pamiers.subject}.`);
  await look(town, "pairs-accord");
  await town.getByRole("button", { name: "Accepter d’être présenté comme pair" }).click();
  await expect(town.getByText(/^Accord donné le .* par Dominique Exemple\.$/)).toBeVisible();

  const foix = newCall("Tirer au sort un conseil", "Foix");
  await noteCall(adviser, foix);
  await qualify(adviser, foix);
  await adviser.getByRole("link", { name: PEERS }).click();
  await expect(adviser.getByText("Il manque encore de quoi comparer")).toBeVisible();
  await expect(adviser.getByText(/^Seule la collectivité peut donner cet accord/)).toBeVisible();
  await adviser.getByRole("link", { name: "Ouvrir les initiatives" }).click();
  await write(adviser, {
    title: "Conseil citoyen",
    kind: "Conseil citoyen",
    audience: "tout le monde",
    theme: "Tirage au sort",
    from: "2026-09-01",
  });
  await adviser.getByRole("link", { name: "Le parcours", exact: true }).click();
  await adviser.getByRole("link", { name: PEERS }).click();
  const peer = adviser.getByRole("listitem").filter({ hasText: pamiers.subject });
  await expect(peer).toContainText("Mêmes thèmes : Tirage au sort");
  await expect(peer).toContainText("Mêmes sortes d’initiatives : Conseil citoyen");
  await expect(peer).toContainText("Dans le même département");
  await look(adviser, "pairs");

  await town.getByRole("button", { name: "Retirer l’accord" }).click();
  await town.getByRole("dialog").getByRole("button", { name: "Retirer l’accord" }).click();
  await expect(town.getByRole("button", { name: "Accepter d’être présenté comme pair" })).toBeVisible();
  await adviser.reload();
  await heading(adviser, "Collectivités qui ont fait");
  await expect(adviser.getByText(pamiers.subject)).toHaveCount(0);
  await theirs.close();
});
