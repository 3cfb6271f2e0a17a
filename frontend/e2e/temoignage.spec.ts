import { expect, test } from "@playwright/test";
import { look } from "./look";
import { signIn } from "./people";

const NETWORK = "/reseaux/territoires44";
const MINE = "/moi/reseaux/territoires44/temoignage";
const WORDS = "Ici, on ne recommence pas seule ce que la voisine a déjà fait.";

test("j’ajoute un portrait à mon témoignage ; on le voit une fois relu, et plus dès que je retire mon droit à l’image", async ({
  page,
  browser,
}) => {
  test.slow();
  const passerBy = await (await browser.newContext({ locale: "fr-FR" })).newPage();
  const portrait = passerBy.getByRole("img", { name: /^Portrait de Camille / });
  const words = passerBy.getByText(WORDS);

  await signIn(page, "camille");
  await page.goto(MINE);
  await page.getByRole("textbox", { name: "Ce que vous en dites" }).fill(WORDS);
  await page.getByRole("button", { name: "Envoyer à la relecture" }).click();
  await expect(page.getByText("En cours de relecture.")).toBeVisible();

  await page.locator("input[type=file]").setInputFiles({
    name: "moi.jpg",
    mimeType: "image/jpeg",
    buffer: await page.screenshot({ type: "jpeg" }),
  });
  await expect(page.getByRole("img", { name: "Le portrait choisi" })).toBeVisible();
  const box = page.getByRole("checkbox", { name: /droit à l’image/ });
  await expect(box).not.toBeChecked();
  await look(page, "portrait-choisi");
  await box.check();
  await page.getByRole("button", { name: "Envoyer ce portrait" }).click();
  await expect(page.getByRole("img", { name: "Votre portrait" })).toBeVisible();
  await look(page, "portrait-envoye");

  await page.goto("/moi/consentements");
  await page.getByRole("switch", { name: /^Témoignage public/ }).click({ force: true });
  await page.getByRole("button", { name: "Donner mon accord" }).click();
  await expect(page.getByText("Accord donné. L’effet est immédiat.")).toBeVisible();

  const team = await (await browser.newContext({ locale: "fr-FR" })).newPage();
  await signIn(team, "sacha");
  await team.goto(`${NETWORK}/administration/temoignages`);
  await expect(team.getByRole("img", { name: /^Portrait de Camille / })).toBeVisible();
  await look(team, "portrait-a-relire");
  await team.getByRole("button", { name: /^Accepter : Camille / }).click();
  await expect(team.getByRole("button", { name: /^Accepter : Camille / })).toBeHidden();
  await team.context().close();

  await passerBy.goto(NETWORK);
  await expect(words).toBeVisible();
  await portrait.scrollIntoViewIfNeeded();
  await expect.poll(() => portrait.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(640);
  await look(passerBy, "reseau-portrait");

  await page.goto("/moi/consentements");
  await page.getByRole("switch", { name: /^Portrait public/ }).click({ force: true });
  await expect(page.getByText("Accord retiré. L’effet est immédiat.")).toBeVisible();
  await passerBy.reload();
  await expect(words).toBeVisible();
  await expect(portrait).toHaveCount(0);
  await passerBy.context().close();

  await page.goto(MINE);
  await page.getByRole("button", { name: "Retirer le portrait" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Retirer", exact: true }).click();
  await expect(page.getByRole("button", { name: "Choisir une photo" })).toBeVisible();
  await expect(page.getByText("Relu et accepté.")).toBeVisible();
});
