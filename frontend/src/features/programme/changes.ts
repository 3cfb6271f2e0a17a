import { api, body } from "@/lib/api";
import type { ProgrammeAction, SteeringMeeting } from "@/lib/model";
import type { components } from "@/lib/schema";

type Schemas = components["schemas"];
export type Place = { slug: string; track: string };

const versioned = (version: number) => ({ "If-Match": `"${version}"` });

export const start = (path: Place, said: Schemas["NewProgramme"]) =>
  body(api.POST("/api/v1/networks/{slug}/tracks/{track}/programme", { params: { path }, body: said }));

export const change = (path: Place, version: number, said: Schemas["ProgrammeChange"]) =>
  body(
    api.PUT("/api/v1/networks/{slug}/tracks/{track}/programme", {
      params: { path, header: versioned(version) },
      body: said,
    }),
  );

export const review = (path: Place, version: number, year: number, said: Schemas["ProgrammeYearReview"]) =>
  body(
    api.PUT("/api/v1/networks/{slug}/tracks/{track}/programme/years/{year}/review", {
      params: { path: { ...path, year }, header: versioned(version) },
      body: said,
    }),
  );

export const end = (path: Place, version: number, said: Schemas["ProgrammeEndReport"]) =>
  body(
    api.PUT("/api/v1/networks/{slug}/tracks/{track}/programme/report", {
      params: { path, header: versioned(version) },
      body: said,
    }),
  );

export const publish = (path: Place, version: number, said: Schemas["NewProgrammePublication"]) =>
  body(
    api.PUT("/api/v1/networks/{slug}/tracks/{track}/programme/publication", {
      params: { path, header: versioned(version) },
      body: said,
    }),
  );

export const unpublish = (path: Place, version: number) =>
  body(
    api.DELETE("/api/v1/networks/{slug}/tracks/{track}/programme/publication", {
      params: { path, header: versioned(version) },
    }),
  );

export const planAction = (
  path: Place,
  planned: ProgrammeAction | undefined,
  said: Schemas["ProgrammeActionInput"],
) =>
  planned
    ? body(
        api.PUT("/api/v1/networks/{slug}/tracks/{track}/programme/actions/{action}", {
          params: { path: { ...path, action: planned.id }, header: versioned(planned.version) },
          body: said,
        }),
      )
    : body(
        api.POST("/api/v1/networks/{slug}/tracks/{track}/programme/actions", {
          params: { path },
          body: said,
        }),
      );

export const settleAction = (
  path: Place,
  { id: action, version }: ProgrammeAction,
  said: Schemas["ProgrammeActionStep"],
) =>
  body(
    api.PUT("/api/v1/networks/{slug}/tracks/{track}/programme/actions/{action}/state", {
      params: { path: { ...path, action }, header: versioned(version) },
      body: said,
    }),
  );

export const evaluate = (
  path: Place,
  { id: action, version }: ProgrammeAction,
  said: Schemas["ProgrammeSheet"],
) =>
  body(
    api.PUT("/api/v1/networks/{slug}/tracks/{track}/programme/actions/{action}/sheet", {
      params: { path: { ...path, action }, header: versioned(version) },
      body: said,
    }),
  );

export const noteMeeting = (
  path: Place,
  noted: SteeringMeeting | undefined,
  said: Schemas["SteeringMeetingInput"],
) =>
  noted
    ? body(
        api.PUT("/api/v1/networks/{slug}/tracks/{track}/programme/meetings/{meeting}", {
          params: { path: { ...path, meeting: noted.id }, header: versioned(noted.version) },
          body: said,
        }),
      )
    : body(
        api.POST("/api/v1/networks/{slug}/tracks/{track}/programme/meetings", {
          params: { path },
          body: said,
        }),
      );

export const removeMeeting = (path: Place, { id: meeting }: SteeringMeeting) =>
  body(
    api.DELETE("/api/v1/networks/{slug}/tracks/{track}/programme/meetings/{meeting}", {
      params: { path: { ...path, meeting } },
    }),
  );
