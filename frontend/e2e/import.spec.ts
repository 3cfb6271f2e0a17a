import { expect, type Page, test } from "@playwright/test";
import { look } from "./look";
import { caughtMail } from "./mail";
import { signIn } from "./people";

const NETWORK = "/reseaux/territoires44";
const TITLES = "email;prenom;nom;mandat;fonction;lieu;mandat_debut;adhesion_depuis;adhesion_acte\n";
const MEMBERSHIP = "municipal;conseiller;44128;22/03/2026;12/01/2026;Bulletin signé le 12 janvier 2026\n";

async function tryFile(page: Page, name: string, content: string) {
  await page
    .locator("input[type=file]")
    .setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(content) });
  await page.getByRole("button", { name: "Essayer", exact: true }).click();
}

test("l’administration essaie une liste, la corrige, l’importe, puis revient en arrière", async ({
  page,
  request,
}) => {
  test.slow();
  const family = `Liste${Date.now().toString(36)}`;
  const email = `${family.toLowerCase()}@essaim.example`;
  const file = `${family}.csv`;
  const first = `${email};Marthe;${family};${MEMBERSHIP}`;
  const members = async (found: number) => {
    await page.goto(`${NETWORK}/administration/membres?q=${family}`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await page.waitForLoadState("networkidle");
    await expect(page.getByRole("heading", { level: 2, name: new RegExp(family) })).toHaveCount(found);
  };

  await signIn(page, "noor");
  await page.goto(`${NETWORK}/administration/import`);
  await tryFile(page, file, `${TITLES}${first}pas-une-adresse;Anselme;${family};${MEMBERSHIP}`);
  const errors = page.getByRole("region", { name: "À corriger dans le fichier" });
  await expect(errors.getByRole("row").last().getByRole("cell")).toHaveText([
    "3",
    "email",
    "« pas-une-adresse » n’est pas une adresse e-mail.",
  ]);
  await expect(page.getByRole("button", { name: /^Importer/ })).toHaveCount(0);
  await look(page, "import-erreurs");

  await tryFile(page, file, `${TITLES}${first}bis-${email};Anselme;${family};${MEMBERSHIP}`);
  await expect(errors).toHaveCount(0);
  await expect(page.getByText("Lignes lues : 2. À ajouter : 2.")).toBeVisible();
  await page.getByText("Voir ligne par ligne").click();
  await expect(page.getByRole("row").filter({ hasText: `bis-${email}` })).toContainText("sera ajouté·e");
  await look(page, "import-essai");
  await page.getByRole("button", { name: "Importer 2 lignes" }).click();
  await expect(page.getByRole("status")).toContainText("C’est importé. Lignes ajoutées : 2.");
  await caughtMail(request, email, /Territoires44/);
  await members(2);

  await page.goto(`${NETWORK}/administration/import`);
  const run = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: file }) });
  await expect(run).toContainText("Ajouts : 2");
  await run.getByRole("button", { name: `Annuler cet import : ${file}` }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Annuler cet import" }).click();
  await expect(run).toContainText("Annulé le");
  await expect(run.getByRole("button")).toHaveCount(0);
  await members(0);
});

test("une liste qui parle d’opinions est refusée", async ({ page }) => {
  await signIn(page, "noor");
  await page.goto(`${NETWORK}/administration/import`);
  await tryFile(page, "opinions.csv", "email;prenom;nom;nuance\na@essaim.example;Marthe;Lavigne;DVG\n");
  await expect(page.getByText(/La colonne « nuance » est refusée/)).toBeVisible();
  await expect(page.getByRole("button", { name: /^Importer/ })).toHaveCount(0);
});
