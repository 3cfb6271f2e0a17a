import { expect, type Page } from "@playwright/test";
import { addresses } from "./addresses";
import { fillSignIn } from "./people";

const said = (console: Page, words: string) =>
  expect(console.getByTestId("last-alert").getByText(words).first()).toBeVisible();

/** Opens the groups of the realm in the real administration console. */
export async function openGroups(console: Page) {
  await console.setViewportSize({ width: 1440, height: 1000 });
  await console.goto(`${addresses.keycloak}/admin/essaim/console/#/essaim/groups`);
  await fillSignIn(console, "noor");
}

/** Creates a group with its description and attributes, by hand. */
export async function createGroup(
  console: Page,
  name: string,
  description: string,
  attributes: [string, string][],
) {
  await console.getByTestId("openCreateGroupModal").first().click();
  await console.getByTestId("name").fill(name);
  await console.getByTestId("description").fill(description);
  await console.getByTestId("createGroup").click();
  await said(console, "Groupe créé");
  await console.waitForLoadState("networkidle");

  await console.getByPlaceholder("Filtrer les groupes").fill(name);
  await console.keyboard.press("Enter");
  await console.getByRole("link", { name }).click();
  await console.getByTestId("attributesTab").click();
  for (const [row, [key, value]] of attributes.entries()) {
    await console.getByTestId("attributes-add-row").click();
    await console.getByTestId("attributes-key").nth(row).fill(key);
    await console.getByTestId("attributes-value").nth(row).fill(value);
  }
  await console.getByTestId("attributes-save").click();
  await said(console, "Groupe mis à jour");
}

/** Deletes the group that is open. */
export async function deleteOpenGroup(console: Page) {
  await console.getByTestId("action-dropdown").click();
  await console.getByTestId("deleteGroup").click();
  await console.getByTestId("confirm").click();
  await said(console, "supprimé");
}
