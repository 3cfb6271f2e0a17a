import type Keycloak from "keycloak-js";
import { env } from "./env";
import { become, sessionState, signedInAgain } from "./session";

const MINIMUM_VALIDITY_SECONDS = 20;
const WANTED_PAGE = "essaim.wanted-page";
const HOME = "/accueil";
/** That somebody signed in with this browser: only then is it worth asking whether they still are. */
const KNOWN_HERE = "essaim.known-here";
const tabs = new BroadcastChannel("essaim-session");

let keycloak: Keycloak | undefined;
let person: string | undefined;
let announceReady = () => {};
const ready = new Promise<void>((resolve) => {
  announceReady = resolve;
});
let refreshing: Promise<void> | undefined;

async function made(): Promise<Keycloak> {
  const { default: Library } = await import("keycloak-js");
  const { keycloakUrl, realm, clientId } = env();
  keycloak = new Library({ url: keycloakUrl, realm, clientId });
  return keycloak;
}

async function askKeycloak(): Promise<boolean> {
  try {
    return await (await made()).init({
      onLoad: "check-sso",
      pkceMethod: "S256",
      silentCheckSsoRedirectUri: `${location.origin}/silent-check-sso.html`,
      silentCheckSsoFallback: false,
      checkLoginIframe: false,
      messageReceiveTimeout: 5000,
    });
  } catch {
    return false;
  }
}

/** Finds out, without leaving the page, whether the person is signed in. Tokens stay in memory. */
export async function startSession() {
  openWantedPage();
  const isComingBack = location.hash.includes("state=") || localStorage.getItem(KNOWN_HERE) !== null;
  const signedIn = isComingBack && (await askKeycloak());
  if (signedIn) localStorage.setItem(KNOWN_HERE, "1");
  person = keycloak?.subject;
  become(signedIn ? "signed-in" : "anonymous");
  announceReady();
  if (signedIn) tabs.postMessage("signed-in");
  tabs.onmessage = () => void resumeSession();
}

/**
 * Keycloak returns to "/" only; the page that was wanted waited in the tab meanwhile. Another tab, such as the one where
 * a mail was read to confirm the address of a new account, goes home.
 */
function openWantedPage() {
  if (location.pathname !== "/" || !location.hash.includes("state=")) return;
  const wanted = sessionStorage.getItem(WANTED_PAGE) ?? (location.hash.includes("code=") ? HOME : undefined);
  if (!wanted) return;
  sessionStorage.removeItem(WANTED_PAGE);
  const answer = wanted.includes("#") ? location.hash.replace("#", "&") : location.hash;
  history.replaceState(history.state, "", wanted + answer);
}

/** After an expiry: takes up the session again if the same person signed in elsewhere. */
export async function resumeSession() {
  if (sessionState() !== "expired") return;
  if (!(await askKeycloak())) return;
  if (keycloak?.subject === person) become("signed-in");
  else location.assign("/");
}

/** The token of the moment, renewed when it is about to end; nothing for an anonymous visitor. */
export async function accessToken(): Promise<string | undefined> {
  await ready;
  if (sessionState() !== "signed-in" || !keycloak) return undefined;
  if (keycloak.isTokenExpired(MINIMUM_VALIDITY_SECONDS)) await renew();
  return keycloak.token;
}

function renew(): Promise<void> {
  refreshing ??= (keycloak as Keycloak)
    .updateToken(-1)
    .then(() => {})
    .catch(() => {
      if (!keycloak?.authenticated) become("expired");
    })
    .finally(() => {
      refreshing = undefined;
    });
  return refreshing;
}

/** The API refused the token: tries once to renew it, and says whether a new attempt makes sense. */
export async function renewAfterRefusal(): Promise<boolean> {
  if (sessionState() === "anonymous") return false;
  if (sessionState() === "signed-in") await renew();
  if (sessionState() === "signed-in") return true;
  become("expired");
  return signedInAgain();
}

/** Keycloak's side, made ready without asking it anything; whoever comes back finds the wanted page. */
async function doorTo(returnTo: string): Promise<Keycloak> {
  sessionStorage.setItem(WANTED_PAGE, returnTo);
  const account = keycloak ?? (await made());
  if (!account.didInitialize) await account.init({ pkceMethod: "S256", checkLoginIframe: false });
  return account;
}

/** This page, with the secret of a link that may be after the #; an answer of Keycloak there is not part of it. */
const here = () =>
  location.pathname + location.search + (location.hash.includes("state=") ? "" : location.hash);

const comingBack = () => ({ redirectUri: `${location.origin}/`, locale: document.documentElement.lang });

export async function signIn(returnTo = here()) {
  return (await doorTo(returnTo)).login(comingBack());
}

/** Opens the page where one makes an account of one's own, with the address filled in when it is known. */
export async function openAccount(email?: string, returnTo = here()) {
  const account = await doorTo(returnTo);
  return account.register({ ...comingBack(), ...(email && { loginHint: email }) });
}

export function signOut() {
  localStorage.removeItem(KNOWN_HERE);
  return keycloak?.logout({ redirectUri: `${location.origin}/` });
}

export const accountConsoleUrl = () => `${env().keycloakUrl}/realms/${env().realm}/account`;
