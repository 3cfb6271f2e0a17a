const KEY = "essaim.account-key";

/** The key of a welcome mail, kept in this browser until an account has brought it: Keycloak may return in another tab. */
export const accountKey = {
  keep: (key: string) => localStorage.setItem(KEY, key),
  read: () => localStorage.getItem(KEY),
  forget: () => localStorage.removeItem(KEY),
};
