import { expect, test } from "@playwright/test";
import { look } from "./look";
import { signIn } from "./people";
import { type Message, wakeUps } from "./wake-ups";

const AGREEMENTS = "/reseaux/territoires44/administration/conventions";

test("l’administration prévient un partenaire, voit que le message arrive et le renvoie", async ({
  page,
}) => {
  const partner = await wakeUps();
  await signIn(page, "noor");
  await page.goto(AGREEMENTS);
  await expect(
    page.getByRole("heading", { level: 1, name: "Conventions avec les partenaires" }),
  ).toBeVisible();
  await look(page, "conventions");

  await page.getByRole("link", { name: "Réseau Bocage" }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: "Convention avec Réseau Bocage" })).toBeVisible();
  const messages = page.getByRole("list", { name: "Messages envoyés" });
  await expect(messages.getByText("Échec").first()).toBeVisible();
  await look(page, "convention");

  const address = page.getByRole("textbox", { name: "Adresse à prévenir" });
  const usual = await address.inputValue();
  await address.fill(partner.url);
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await page.getByRole("button", { name: "Changer le secret" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Changer le secret" }).click();
  const secret = (await page.getByTestId("secret").textContent()) ?? "";
  await page.getByRole("button", { name: "C’est noté" }).click();

  await page.getByRole("button", { name: "Envoyer un essai" }).click();
  const first = await partner.next();
  expect(first.isSignedWith(secret)).toBe(true);
  expect(first.type).toBe("test");
  await expect(messages.getByRole("listitem").first()).toContainText("Arrivé");

  await messages
    .getByRole("listitem")
    .first()
    .getByRole("button", { name: /Renvoyer/ })
    .click();
  const again: Message = await partner.next();
  expect(again.id).toBe(first.id);
  expect(again.isSignedWith(secret)).toBe(true);

  await address.fill(usual);
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await expect(page.getByRole("textbox", { name: "Adresse à prévenir" })).toHaveValue(usual);
  await partner.close();
});

test("l’administration relit ce que les gens liront, puis suspend et reprend une convention", async ({
  page,
}) => {
  await signIn(page, "noor");
  await page.goto(`${AGREEMENTS}/nouvelle`);
  await page.getByLabel("Partenaire", { exact: true }).selectOption("Réseau Bocage");
  await page.getByLabel("But", { exact: true }).fill("préparer une formation commune");
  await page.getByLabel("Premier jour").fill("2030-01-01");
  await page.getByLabel("Dernier jour").fill("2030-12-31");
  await look(page, "nouvelle-convention");
  await page.getByRole("button", { name: "Relire avant de conclure" }).click();
  await expect(page.getByRole("dialog")).toContainText("préparer une formation commune");
  await page.getByRole("dialog").getByRole("button", { name: "Modifier" }).click();

  await page.goto(AGREEMENTS);
  await page.getByRole("link", { name: "Réseau Bocage" }).first().click();
  await page.getByRole("button", { name: "Suspendre" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Suspendre" }).click();
  await page.getByRole("button", { name: "Reprendre" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Reprendre" }).click();
  await expect(page.getByRole("button", { name: "Suspendre" })).toBeVisible();
});

test("l’administration exporte l’annuaire en disant pour quoi faire", async ({ page }) => {
  await signIn(page, "noor");
  await page.goto("/reseaux/territoires44/annuaire");
  await page.getByRole("button", { name: "Exporter" }).click();
  await page.getByRole("radio", { name: /CSV/ }).check();
  await page.getByLabel(/Pour quoi faire/).fill("convier à la rencontre de janvier");
  await page.screenshot({ path: "e2e/screens/exporter.png" });
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Télécharger" }).click(),
  ]);
  expect(file.suggestedFilename()).toBe("territoires44.csv");
});
