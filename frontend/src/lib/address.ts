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

const oneOf = { etat: only("etat", 30), q: only("q", 80), after: only("after", 500) };

export const listSearch = (search: Record<string, unknown>): ListSearch => ({
  ...oneOf.etat(search),
  ...oneOf.q(search),
  ...oneOf.after(search),
});
