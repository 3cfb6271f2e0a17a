import { type APIRequestContext, expect, type Page } from "@playwright/test";
import { addresses } from "./addresses";
import { caughtMail, linkIn } from "./mail";

type Account = "camille" | "sacha" | "noor" | "alix" | "maxence" | "lou" | "jo" | "ange" | "charlie";
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

type Newcomer = { email: string; givenName: string; familyName: string };

/**
 * Opens an account from a page that offers it: fills Keycloak's form, confirms the address by the link received, and only
 * then chooses a password.
 */
export async function openAccount(page: Page, request: APIRequestContext, newcomer: Newcomer) {
  await page.getByRole("main").getByRole("button", { name: "Créer mon compte" }).click();
  await page.locator("#email").fill(newcomer.email);
  await page.locator("#firstName").fill(newcomer.givenName);
  await page.locator("#lastName").fill(newcomer.familyName);
  await page.locator("#kc-register-form [type=submit]").click();
  await page.goto(linkIn(await caughtMail(request, newcomer.email, /^Vérification/)));
  await page.locator("#password-new").fill("un-mot-de-passe-assez-long");
  await page.locator("#password-confirm").fill("un-mot-de-passe-assez-long");
  await page.locator("#kc-passwd-update-form [type=submit]").click();
}
