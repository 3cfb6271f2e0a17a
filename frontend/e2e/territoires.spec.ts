import { expect, type Page, test } from "@playwright/test";
import { addresses } from "./addresses";
import { look } from "./look";
import { fillSignIn, signIn } from "./people";

const MIRROR_DELAY = 75_000;

async function addAttribute(console: Page, row: number, key: string, value: string) {
  if (row > 0) await console.getByTestId("attributes-add-row").click();
  await console.getByTestId("attributes-key").nth(row).fill(key);
  await console.getByTestId("attributes-value").nth(row).fill(value);
}

test("un territoire créé dans la console apparaît dans l’application, puis s’archive", async ({
  page,
  browser,
}) => {
  test.setTimeout(300_000);
  const slug = `essai-${Date.now().toString(36)}`;
  const name = `territoires44.territoire.${slug}`;

  const console = await browser.newPage({ locale: "fr-FR", viewport: { width: 1440, height: 1000 } });
  await console.goto(`${addresses.keycloak}/admin/essaim/console/#/essaim/groups`);
  await fillSignIn(console, "noor");
  await console.getByTestId("openCreateGroupModal").first().click();
  await console.getByTestId("name").fill(name);
  await console.getByTestId("createGroup").click();
  await console.getByRole("link", { name }).click();
  await console.getByTestId("attributesTab").click();
  await addAttribute(console, 0, "network", "territoires44");
  await addAttribute(console, 1, "territory", slug);
  await addAttribute(console, 2, "codes", "COM:44128");
  await addAttribute(console, 3, "codes", "COM:44007");
  await addAttribute(console, 4, "type", "PAYS");
  await console.getByTestId("attributes-save").click();
  await expect(
    console.getByText(/attributs? .*(mis à jour|updated|enregistr)|Group updated|Groupe mis à jour/i).first(),
  ).toBeVisible();

  await signIn(page, "noor");
  const territory = page.getByRole("main").getByRole("link", { name: slug });
  await expect(async () => {
    await page.goto("/reseaux/territoires44/territoires");
    await expect(territory).toBeVisible({ timeout: 5_000 });
  }).toPass({ timeout: MIRROR_DELAY });
  await look(page, "territoires");
  await territory.click();
  await expect(page.getByRole("link", { name: "Plessé" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Avessac" })).toBeVisible();
  await look(page, "territoire");

  await page.goto("/reseaux/territoires44/administration/territoires");
  await expect(page.getByRole("link", { name: "Ouvrir la console" })).toBeVisible();
  await look(page, "miroir");
  await page.goto("/reseaux/territoires44/administration/journal");
  await expect(page.getByRole("heading", { level: 1, name: "Journal" })).toBeVisible();
  await look(page, "journal");
  await console.close();
});
