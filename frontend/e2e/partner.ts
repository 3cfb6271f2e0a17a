import { type APIRequestContext, expect } from "@playwright/test";
import { addresses } from "./addresses";

type Entry = { person: { givenName: string; familyName: string } };

/** Everyone that the demonstration partner receives of a network, page after page. */
export async function partnerReceives(request: APIRequestContext, network: string): Promise<string[]> {
  const answer = await request.post(`${addresses.keycloak}/realms/essaim/protocol/openid-connect/token`, {
    form: {
      grant_type: "client_credentials",
      client_id: "partner-demo",
      client_secret: "partner-demo-secret",
      scope: "directory:read",
    },
  });
  expect(answer.ok()).toBe(true);
  const { access_token: token } = await answer.json();
  const names: string[] = [];
  let after: string | undefined;
  do {
    const page = await request.get(`${addresses.api}/api/v1/partner/networks/${network}/directory`, {
      headers: { Authorization: `Bearer ${token}` },
      params: { limit: 100, ...(after && { after }) },
    });
    expect(page.ok()).toBe(true);
    const { items, next } = (await page.json()) as { items: Entry[]; next?: string };
    names.push(...items.map(({ person }) => `${person.givenName} ${person.familyName}`));
    after = next;
  } while (after);
  return names;
}
