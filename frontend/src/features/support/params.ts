import type { SupportSession } from "@/lib/model";

/** Where an operation applies, as the client of the API wants it. */
export const at = (slug: string) => ({ path: { slug } });
export const of = (id: string) => ({ path: { id } });
export const match = ({ version }: { version: number }) => ({ "If-Match": `"${version}"` });
export const link = (secret: string) => ({ params: { header: { "X-Link-Token": secret } } });
export const sessionAt = ({ track, id }: Pick<SupportSession, "track" | "id">) => ({
  path: { id: track, session: id },
});
