const texts = {
  q: 120,
  place: 20,
  pour: 120,
  type: 120,
  theme: 120,
  avant: 10,
  tri: 8,
  after: 1000,
} as const;
const flags = ["appels", "terminees"] as const;

export type FundingSearch = { -readonly [key in keyof typeof texts]?: string } & {
  [key in (typeof flags)[number]]?: boolean;
};

/** What the address of the aids may say: filters, an order, where the page begins. */
export function cleanFundingSearch(search: Record<string, unknown>): FundingSearch {
  const clean: FundingSearch = {};
  for (const name of Object.keys(texts) as (keyof typeof texts)[]) {
    const value = search[name];
    if ((typeof value === "string" || typeof value === "number") && value !== "")
      clean[name] = String(value).slice(0, texts[name]);
  }
  if (clean.avant && !/^\d{4}-\d{2}-\d{2}$/.test(clean.avant)) delete clean.avant;
  if (clean.tri && clean.tri !== "NAME") delete clean.tri;
  for (const name of flags) if (search[name] === true) clean[name] = true;
  return clean;
}
