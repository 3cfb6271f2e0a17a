import Keycloak from "keycloak-js";
import { env } from "./env";
import { become, sessionState, signedInAgain } from "./session";

const MINIMUM_VALIDITY_SECONDS = 20;
const WANTED_PAGE = "essaim.wanted-page";
const tabs = new BroadcastChannel("essaim-session");

let keycloak: Keycloak | undefined;
let person: string | undefined;
let announceReady = () => {};
const ready = new Promise<void>((resolve) => {
  announceReady = resolve;
});
let refreshing: Promise<void> | undefined;

async function askKeycloak(): Promise<boolean> {
  const { keycloakUrl, realm, clientId } = env();
  keycloak = new Keycloak({ url: keycloakUrl, realm, clientId });
  try {
    return await keycloak.init({
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
  const signedIn = await askKeycloak();
  person = keycloak?.subject;
  become(signedIn ? "signed-in" : "anonymous");
  announceReady();
  if (signedIn) tabs.postMessage("signed-in");
  tabs.onmessage = () => void resumeSession();
}

/** Keycloak returns to "/" only; the page that was wanted waited in the tab meanwhile. */
function openWantedPage() {
  const wanted = sessionStorage.getItem(WANTED_PAGE);
  if (!wanted || location.pathname !== "/" || !location.hash.includes("state=")) return;
  sessionStorage.removeItem(WANTED_PAGE);
  history.replaceState(history.state, "", wanted + location.hash);
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

export function signIn(
  returnTo = location.pathname + location.search,
  locale = document.documentElement.lang,
) {
  sessionStorage.setItem(WANTED_PAGE, returnTo);
  return keycloak?.login({ redirectUri: `${location.origin}/`, locale });
}

export function signOut() {
  return keycloak?.logout({ redirectUri: `${location.origin}/` });
}

export const accountConsoleUrl = () => `${env().keycloakUrl}/realms/${env().realm}/account`;
