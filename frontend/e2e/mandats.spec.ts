import { expect, type Page, test } from "@playwright/test";
import { look } from "./look";
import { signIn } from "./people";

const CHECKS = "/reseaux/territoires44/administration/mandats";
const TITLES =
  "Code du département;Libellé du département;Code de la collectivité à statut particulier;Libellé de la collectivité à statut particulier;Code de la commune;Libellé de la commune;Nom de l'élu;Prénom de l'élu;Code sexe;Date de naissance;Code de la catégorie socio-professionnelle;Libellé de la catégorie socio-professionnelle;Date de début du mandat;Libellé de la fonction;Date de début de la fonction;Code nationalité\n";
const councillor = (family: string, given: string, start = "2026-03-15") =>
  `44;Loire-Atlantique;;;44128;Plessé;${family};${given};F;1980-01-01;38;Ingénieur;${start};2ème adjoint au Maire;2026-03-23;FR\n`;

async function choose(page: Page, content: string) {
  await page.locator("input[type=file]").setInputFiles({
    name: "elus-conseillers-municipaux.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(content),
  });
}

test("l’administration compare les mandats au répertoire : elle essaie, enregistre, et un fichier abîmé ne change rien", async ({
  page,
}) => {
  test.slow();
  const form = page.getByRole("region", { name: "Lire un fichier du répertoire" });
  const figure = (name: string) => form.locator(`[data-figure=${name}]`).getByRole("definition");
  const lise = page
    .getByRole("listitem")
    .filter({ has: page.getByRole("link", { name: "Lise Morvan" }), hasText: "adjoint" });
  const show = (state: string) => page.getByText(state, { exact: true }).last().click();

  await signIn(page, "noor");
  await page.goto(CHECKS);
  await choose(page, TITLES + councillor("MORVAN", "Lise") + councillor("INCONNUE", "Zoé"));
  await form.getByRole("button", { name: "Essayer sans rien enregistrer" }).click();
  await expect(form.getByRole("heading", { name: "Essai : rien n’est enregistré" })).toBeVisible();
  await expect(form.getByText("2 lignes lues.")).toBeVisible();
  await expect(figure("matched")).toHaveText("1");
  await expect(figure("notFound")).not.toHaveText("0");
  await look(page, "mandats-essai");

  await form.getByRole("button", { name: "Vérifier les mandats" }).click();
  await expect(form.getByRole("heading", { name: "C’est enregistré" })).toBeVisible();
  await expect(figure("matched")).toHaveText("1");
  await show("Confirmés");
  await expect(lise).toContainText("vérifié le");
  await show("Non retrouvés");
  await expect(page.getByRole("main").getByRole("heading", { level: 3 }).nth(5)).toBeVisible();
  await expect(lise).toHaveCount(0);

  await choose(page, TITLES + councillor("MORVAN", "Lise", "mars 2026").repeat(51));
  await form.getByRole("button", { name: "Vérifier les mandats" }).click();
  await expect(form.getByRole("alert")).toContainText("Rien n’a été changé");
  await expect(
    form.getByText("Ligne 2, « Date de début du mandat » : cette date est illisible"),
  ).toBeVisible();
  await expect(form.getByText("et 41 autres")).toBeVisible();
  await look(page, "mandats-refus");

  await choose(page, "Nom de l'élu;Prénom de l'élu\nMORVAN;Lise\n");
  await form.getByRole("button", { name: "Vérifier les mandats" }).click();
  await expect(form.getByText("Ligne 1, « Code de la commune » : cette colonne manque")).toBeVisible();
  await page.reload();
  await show("Confirmés");
  await expect(lise).toContainText("vérifié le");
});
