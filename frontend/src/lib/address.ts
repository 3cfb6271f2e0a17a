/** Keeps of an address one text, cut to what is sensible; for the router's `validateSearch`. */
export const only =
  <Name extends string>(name: Name, longest: number) =>
  (search: Record<string, unknown>): { [key in Name]?: string } => {
    const value = search[name];
    const text =
      typeof value === "string" || typeof value === "number" ? String(value).slice(0, longest) : "";
    return text ? ({ [name]: text } as { [key in Name]?: string }) : {};
  };

/** What a list of those who run a network is narrowed by. */
export type ListSearch = { etat?: string; q?: string; after?: string };

/** Keeps several texts of an address, each cut to its length. */
export const several =
  <Name extends string>(longest: { [name in Name]: number }) =>
  (search: Record<string, unknown>): { [name in Name]?: string } =>
    Object.assign({}, ...(Object.keys(longest) as Name[]).map((name) => only(name, longest[name])(search)));

export const listSearch: (search: Record<string, unknown>) => ListSearch = several({
  etat: 30,
  q: 80,
  after: 500,
});
