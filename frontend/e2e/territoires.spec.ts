import { expect, test } from "@playwright/test";
import { createGroup, deleteOpenGroup, openGroups } from "./console";
import { look } from "./look";
import { signIn } from "./people";

const MIRROR_DELAY = 75_000;
const TWO_FULL_LISTINGS = 200_000;

test("un territoire créé dans la console apparaît dans l’application, et s’archive avec son groupe", async ({
  page,
  browser,
}) => {
  test.setTimeout(420_000);
  const slug = `essai-${Date.now().toString(36)}`;
  const name = `Essai de ${slug}`;
  const console = await (await browser.newContext({ locale: "fr-FR" })).newPage();

  await openGroups(console);
  await createGroup(console, `territoires44.territoire.${slug}`, name, [
    ["network", "territoires44"],
    ["territory", slug],
    ["codes", "COM:44128"],
    ["codes", "COM:44007"],
    ["type", "PAYS"],
  ]);

  await signIn(page, "noor");
  const territory = page.getByRole("main").getByRole("link", { name });
  await expect(async () => {
    await page.goto("/reseaux/territoires44/territoires");
    await expect(territory).toBeVisible({ timeout: 5_000 });
  }).toPass({ timeout: MIRROR_DELAY });
  await look(page, "territoires");

  await territory.click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  await expect(page.getByRole("link", { name: "Plessé" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Avessac" })).toBeVisible();
  await look(page, "territoire");
  const address = page.url();

  await page.goto("/reseaux/territoires44/administration/territoires");
  await expect(page.getByRole("link", { name: "Ouvrir la console" })).toBeVisible();
  await look(page, "miroir");
  await page.goto("/reseaux/territoires44/administration/journal");
  await expect(page.getByRole("heading", { level: 1, name: "Journal" })).toBeVisible();
  await look(page, "journal");

  await deleteOpenGroup(console);
  await expect(async () => {
    await page.goto(address);
    await expect(page.getByText(/Archivé le/)).toBeVisible({ timeout: 5_000 });
  }).toPass({ timeout: TWO_FULL_LISTINGS, intervals: [10_000] });
  await console.close();
});
