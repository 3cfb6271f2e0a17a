import { expect, type Page, test } from "@playwright/test";
import { look } from "./look";
import { caughtMail, linkIn } from "./mail";
import { signIn } from "./people";

const FRIENDS = "/reseaux/territoires44/administration/proches";
const SOURCE = "Rencontre du 3 novembre à Plessé";

async function fillIn(page: Page, familyName: string, email: string) {
  await page.getByRole("button", { name: "Noter un proche" }).click();
  const form = page.getByRole("form", { name: "Noter un proche" });
  await form.getByRole("textbox", { name: "Prénom" }).fill("Aziliz");
  await form.getByRole("textbox", { name: "Nom", exact: true }).fill(familyName);
  await form.getByRole("textbox", { name: "Adresse e-mail" }).fill(email);
  await form.getByRole("textbox", { name: "D’où viennent ces informations" }).fill(SOURCE);
  return form;
}

test("l’animation note un proche, qui est prévenu et s’oppose en un clic : on ne peut plus le noter", async ({
  page,
  browser,
  request,
}) => {
  test.slow();
  const familyName = `Proche${Date.now().toString(36)}`;
  const email = `${familyName.toLowerCase()}@essaim.example`;
  const line = page.getByRole("list", { name: "Proches" }).getByRole("listitem").filter({ hasText: email });

  await signIn(page, "sacha");
  await page.goto(FRIENDS);
  const form = await fillIn(page, familyName, email);
  await form.getByRole("textbox", { name: "Commune de son mandat" }).fill("Plessé");
  await page.getByRole("option", { name: /^Plessé/ }).click();
  await form.getByRole("combobox", { name: "Sa fonction" }).selectOption("MAIRE");
  await form.getByRole("button", { name: "Noter cette personne" }).click();
  await expect(form.getByRole("alert")).toBeFocused();
  await expect(form.getByRole("alert")).toContainText("Sans contact régulier");
  await look(page, "proche-refus");
  await form.getByRole("checkbox", { name: /contact régulier/ }).check();
  await form.getByRole("button", { name: "Noter cette personne" }).click();
  await expect(line).toContainText("Prévenu·e");
  await expect(line).toContainText("maire · Plessé");
  await expect(line).toContainText(SOURCE);
  await line.getByRole("button", { name: "Noter un contact aujourd’hui" }).click();
  await expect(line).toContainText("En contact");

  const notice = await caughtMail(request, email, /ce que nous gardons à votre sujet$/);
  expect(notice.text).toContain(SOURCE);
  expect(notice.text).toContain("article 9");
  const person = await (await browser.newContext({ locale: "fr-FR" })).newPage();
  await person.goto(linkIn(notice));
  await expect(
    person.getByRole("heading", { level: 1, name: "Ne plus figurer dans les contacts de Territoires44" }),
  ).toBeVisible();
  await look(person, "objection");
  await person.getByRole("button", { name: "Je m’oppose, effacez tout" }).click();
  const done = person.getByRole("heading", { level: 1, name: "C’est fait, tout est effacé" });
  await expect(done).toBeVisible();
  await person.goto(linkIn(notice));
  await expect(done).toBeVisible();
  await person.context().close();

  await page.reload();
  await expect(page.getByRole("button", { name: "Noter un proche" })).toBeVisible();
  await page.waitForLoadState("networkidle");
  await expect(line).toHaveCount(0);
  const again = await fillIn(page, familyName, email.toUpperCase());
  await again.getByRole("checkbox", { name: /contact régulier/ }).check();
  await again.getByRole("button", { name: "Noter cette personne" }).click();
  await expect(again.getByRole("alert")).toContainText("s’est opposée");
  await expect(line).toHaveCount(0);
});
