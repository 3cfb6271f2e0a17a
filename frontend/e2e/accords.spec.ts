import { expect, type Page, test } from "@playwright/test";
import { look } from "./look";
import { partnerReceives } from "./partner";
import { signIn } from "./people";

const ME = "Camille Lemoine";
const NETWORK = "territoires44";

async function give(page: Page, audience: RegExp) {
  const toggle = page.getByRole("switch", { name: audience });
  if (await toggle.isChecked()) return;
  await toggle.click({ force: true });
  await page.getByRole("dialog").getByRole("button", { name: "Donner mon accord" }).click();
  await expect(toggle).toBeChecked();
}

async function withdraw(page: Page, audience: RegExp) {
  const toggle = page.getByRole("switch", { name: audience });
  if (!(await toggle.isChecked())) return;
  await toggle.click({ force: true });
  await expect(toggle).not.toBeChecked();
}

const everyone = /Visible de tout le monde, Territoires44/;

test("je donne puis je retire mes accords : j’apparais et je disparais, chez le partenaire aussi", async ({
  page,
  browser,
  request,
}) => {
  const passerBy = await browser.newPage({ locale: "fr-FR" });
  const isListed = async () => {
    await passerBy.goto(`/reseaux/${NETWORK}/annuaire?q=Camille+Lemoine`);
    await expect(passerBy.getByText(/^(1 personne|Personne ne correspond à cette recherche)$/)).toBeVisible();
    return (await passerBy.getByRole("link", { name: ME, exact: true }).count()) > 0;
  };

  await signIn(page, "camille");
  await page.goto("/moi/consentements");
  await expect(page.getByRole("heading", { level: 1, name: "Ce que je montre, et à qui" })).toBeVisible();
  const partner = page.getByRole("switch", { name: /Visible de (?!tout le monde).*Territoires44/ }).last();
  const partnerName = new RegExp((await partner.getAttribute("aria-label")) ?? "");
  await look(page, "consentements");

  await give(page, everyone);
  await give(page, partnerName);
  expect(await isListed()).toBe(true);
  expect(await partnerReceives(request, NETWORK)).toContain(ME);
  await page
    .getByRole("button", { name: /une personne de passage/ })
    .first()
    .click();
  await expect(page.getByRole("main").getByRole("link", { name: ME, exact: true })).toBeVisible();

  await withdraw(page, everyone);
  await withdraw(page, partnerName);
  expect(await isListed()).toBe(false);
  expect(await partnerReceives(request, NETWORK)).not.toContain(ME);
  await expect(page.getByText("Accord retiré. L’effet est immédiat.").first()).toBeVisible();
  await passerBy.close();
});

test("le texte exact d’un accord est à un geste", async ({ page }) => {
  await signIn(page, "camille");
  await page.goto("/moi/consentements");
  await page.getByRole("button", { name: "texte exact" }).first().click();
  await expect(page.getByRole("dialog")).toContainText("empreinte");
  await page.getByRole("dialog").getByRole("button", { name: "Fermer" }).click();
  await expect(page.getByRole("dialog")).toBeHidden();
});
