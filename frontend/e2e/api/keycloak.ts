import { type APIRequestContext, expect } from "@playwright/test";
import { addresses } from "../addresses";

export const realm = `${addresses.keycloak}/realms/essaim`;
export const admin = `${addresses.keycloak}/admin/realms/essaim`;

export interface Tokens {
  access_token: string;
  refresh_token?: string;
  id_token?: string;
}

export const askForToken = (request: APIRequestContext, form: Record<string, string>, at = realm) =>
  request.post(`${at}/protocol/openid-connect/token`, { form });

export async function tokens(request: APIRequestContext, form: Record<string, string>, at = realm) {
  const answer = await askForToken(request, form, at);
  expect(answer.ok(), await answer.text()).toBe(true);
  return (await answer.json()) as Tokens;
}

/** The tokens of a person, by the command-line client of development. */
export const tokensOf = (request: APIRequestContext, username: string) =>
  tokens(request, {
    grant_type: "password",
    client_id: "essaim-dev-cli",
    username,
    password: "essaim",
    scope: "openid",
  });

export const tokensOfClient = (
  request: APIRequestContext,
  clientId: string,
  secret: string,
  more: Record<string, string> = {},
) =>
  tokens(request, {
    grant_type: "client_credentials",
    client_id: clientId,
    client_secret: secret,
    ...more,
  });

/** What a token says. */
export function claimsOf(token: string): Record<string, unknown> {
  return JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
}

/** Calls the administration of Keycloak as the administrator of the server. */
export async function asServerAdministrator(request: APIRequestContext) {
  const { access_token: token } = await tokens(
    request,
    { grant_type: "password", client_id: "admin-cli", username: "admin", password: "admin" },
    `${addresses.keycloak}/realms/master`,
  );
  const headers = { Authorization: `Bearer ${token}` };
  return {
    async create(path: string, data: unknown): Promise<string> {
      const answer = await request.post(admin + path, { headers, data });
      expect(answer.status(), await answer.text()).toBe(201);
      return answer.headers().location?.split("/").at(-1) ?? "";
    },
    get: async (path: string) => (await request.get(admin + path, { headers })).json(),
    change: (path: string, data?: unknown) => request.put(admin + path, { headers, data }),
    remove: (path: string) => request.delete(admin + path, { headers }),
  };
}

export const bearer = (token: string) => ({ headers: { Authorization: `Bearer ${token}` } });
