/** Keeps of an address one text, cut to what is sensible; for the router's `validateSearch`. */
export const only =
  <Name extends string>(name: Name, longest: number) =>
  (search: Record<string, unknown>): { [key in Name]?: string } => {
    const value = search[name];
    const text =
      typeof value === "string" || typeof value === "number" ? String(value).slice(0, longest) : "";
    return text ? ({ [name]: text } as { [key in Name]?: string }) : {};
  };
