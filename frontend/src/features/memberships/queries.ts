import { api, body } from "@/lib/api";
import type { Charter } from "@/lib/model";

const here = (slug: string) => ({ params: { path: { slug } } });

export const resign = (slug: string, reason: string) =>
  body(
    api.PUT("/api/v1/me/networks/{slug}/resignation", {
      ...here(slug),
      body: reason ? { reason } : {},
    }),
  );

export const acceptCharter = (slug: string, { version, sha256 }: Charter) =>
  body(
    api.PUT("/api/v1/me/networks/{slug}/charter-acceptance", { ...here(slug), body: { version, sha256 } }),
  );
