import { api, body, tagged } from "@/lib/api";
import type { Mandate, NewMandate, NewPosition, Position } from "@/lib/model";
import type { components } from "@/lib/schema";

type Schemas = components["schemas"];
const ifMatch = (etag: string) => ({ "If-Match": etag });
const versionTag = ({ version }: { version: number }) => ifMatch(`"${version}"`);
const asMergePatch = { "Content-Type": "application/merge-patch+json" };

export const changeProfile = (change: Schemas["ProfilePatch"], etag: string) =>
  tagged(
    api.PATCH("/api/v1/me/profile", {
      params: { header: ifMatch(etag) },
      headers: asMergePatch,
      body: change,
    }),
  );

export const changeEntry = (slug: string, change: Schemas["EntryPatch"], etag: string) =>
  tagged(
    api.PATCH("/api/v1/me/networks/{slug}/entry", {
      params: { path: { slug }, header: ifMatch(etag) },
      headers: asMergePatch,
      body: change,
    }),
  );

export const declareMandate = (mandate: NewMandate) =>
  body(api.POST("/api/v1/me/mandates", { body: mandate }));

export const endMandate = (mandate: Mandate, endDate: string) =>
  body(
    api.PATCH("/api/v1/me/mandates/{id}", {
      params: { path: { id: mandate.id }, header: versionTag(mandate) },
      headers: asMergePatch,
      body: { endDate },
    }),
  );

export const removeMandate = (mandate: Mandate) =>
  body(
    api.DELETE("/api/v1/me/mandates/{id}", {
      params: { path: { id: mandate.id }, header: versionTag(mandate) },
    }),
  );

export const declarePosition = (position: NewPosition) =>
  body(api.POST("/api/v1/me/positions", { body: position }));

export const removePosition = (position: Position) =>
  body(
    api.DELETE("/api/v1/me/positions/{id}", {
      params: { path: { id: position.id }, header: versionTag(position) },
    }),
  );

export const answerNoMore = (id: string) =>
  body(api.PUT("/api/v1/me/renewals/{id}/no-more", { params: { path: { id } } }));
