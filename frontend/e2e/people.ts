import { expect, type Page } from "@playwright/test";
import { addresses } from "./addresses";

type Account = "camille" | "sacha" | "noor" | "alix" | "maxence" | "lou" | "jo" | "ange";
const PASSWORD = "essaim";

/** Fills Keycloak's own page, wherever it was reached from. */
export async function fillSignIn(page: Page, account: Account) {
  await page.locator("#username").fill(`${account}@essaim.example`);
  await page.locator("#password").fill(PASSWORD);
  await page.locator("#kc-login").click();
}

/** Signs in from the front page, as a person does. */
export async function signIn(page: Page, account: Account, label = "Se connecter") {
  await page.goto("/");
  await page.getByRole("banner").getByRole("button", { name: label }).click();
  await fillSignIn(page, account);
  await expect(page).toHaveURL(new RegExp(`^${addresses.web}`));
  await expect(page.getByRole("button", { name: /Mon compte|My account/ })).toBeVisible();
}
