type Text = "q" | "place" | "pour" | "type" | "theme" | "avant" | "tri" | "after";
export type FundingSearch = { [name in Text]?: string } & { appels?: boolean; terminees?: boolean };

const KNOWN = /^(q|place|pour|type|theme|avant|tri|after|appels|terminees)$/;

/** What the address of the aids may say: filters, an order, where the page begins. */
export const cleanFundingSearch = (search: Record<string, unknown>): FundingSearch =>
  Object.fromEntries(
    Object.entries(search)
      .filter(([name, value]) => KNOWN.test(name) && value && /s$/.test(name) === (value === true))
      .map(([name, value]) => [name, value === true || `${value}`.slice(0, 1000)]),
  );
