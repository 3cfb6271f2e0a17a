const withoutSlash = (address: string) => address.replace(/\/$/, "");

/** Where the stack under test answers. */
export const addresses = {
  web: withoutSlash(process.env.ESSAIM_E2E_URL ?? process.env.ESSAIM_WEB_ORIGIN ?? "http://localhost:5173"),
  api: withoutSlash(process.env.ESSAIM_API_URL ?? "http://localhost:8080"),
  mail: withoutSlash(process.env.ESSAIM_MAIL_URL ?? "http://localhost:8025"),
  keycloak: withoutSlash(process.env.ESSAIM_KEYCLOAK_URL ?? "http://localhost:8180"),
};
