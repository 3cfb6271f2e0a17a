import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { look } from "./look";
import { signIn } from "./people";

const FIGURES = "/reseaux/territoires-engagement/accompagnement/chiffres";

test("n’importe qui lit un trimestre du conseil, sans ses petits nombres", async ({ page }) => {
  test.slow();
  await expect(async () => {
    await page.goto(FIGURES);
    await expect(page.getByRole("combobox", { name: "Trimestre" })).toBeVisible({ timeout: 2_000 });
  }, "quarters are counted a minute after the start").toPass({ timeout: 90_000 });
  await expect(page.getByRole("heading", { level: 1, name: /l’accompagnement en chiffres/ })).toBeVisible();
  const quarter = page.getByRole("combobox", { name: "Trimestre" });
  const requests = page.getByRole("region", { name: "Demandes reçues" });
  await expect(requests).toBeVisible();
  const departments = page.getByRole("region", { name: "Départements d’où viennent les demandes" });
  await expect(departments.getByText("non affiché").first()).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Du" })).toBeHidden();
  await expect(page.getByRole("heading", { name: "Pourquoi certains nombres manquent" })).toBeVisible();

  await requests.getByText("Ce que cela veut dire").click();
  await expect(requests.getByText(/Les saisines arrivées/)).toBeVisible();
  await look(page, "chiffres-cellule");

  await quarter.selectOption({ index: 1 });
  await expect(page).toHaveURL(/du=\d{4}-\d{2}-01&au=/);
  const address = page.url();
  await page.reload();
  await expect(page).toHaveURL(address);
  await expect(requests).toBeVisible();
});

test("une conseillère lit les chiffres exacts des jours qu’elle choisit, et les emporte", async ({
  page,
}) => {
  await page.goto(FIGURES);
  await signIn(page, "alix");
  await page.goto(FIGURES);
  await expect(page.getByText(/petits nombres compris/)).toBeVisible();
  const requests = page.getByRole("region", { name: "Demandes reçues" });
  await expect(requests.getByRole("img", { name: /semaine par semaine/ })).toBeVisible();
  await requests.getByText("Semaine par semaine").click();
  await expect(requests.getByRole("row").first()).toContainText("Semaine du");
  await look(page, "chiffres-cellule-equipe");

  await page.reload();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("navigation")).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Imprimer" })).toBeHidden();
  await expect(requests.getByRole("row").first()).toContainText("Semaine du");
  await page.emulateMedia({ media: "screen" });

  await page.getByLabel("Du", { exact: true }).fill("2026-05-01");
  await page.getByLabel("Au", { exact: true }).fill("2026-04-01");
  await page.getByRole("button", { name: "Afficher" }).click();
  await expect(page.getByRole("alert")).toContainText("le premier avant le second");
  await page.getByLabel("Au", { exact: true }).fill("2026-05-31");
  await page.getByRole("button", { name: "Afficher" }).click();
  await expect(page).toHaveURL(/du=2026-05-01&au=2026-05-31/);
  await expect(page.getByText(/^Du 1er mai 2026 au 31 mai 2026/)).toBeVisible();

  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Télécharger (CSV)" }).click(),
  ]);
  expect(file.suggestedFilename()).toBe("accompagnement-territoires-engagement-2026-05-01-2026-05-31.csv");
  const csv = await readFile(await file.path(), "utf8");
  expect(csv.startsWith("\uFEFFcode;chiffre;ligne;du;au;")).toBe(true);
  expect(csv).toContain("REQUESTS;Demandes reçues;;2026-05-01;2026-05-31;");
});
