import { api, body, tagged } from "@/lib/api";
import { download } from "@/lib/download";
import type {
  Cadence,
  RequestQualification,
  SupportRequest,
  SupportSession,
  SupportTrack,
  TrackSummary,
} from "@/lib/model";
import type { paths } from "@/lib/schema";
import { at, link, match, of, sessionAt } from "./params";

type Body<P extends keyof paths, M extends "post" | "put"> = paths[P][M] extends {
  requestBody: { content: { "application/json": infer B } };
}
  ? B
  : never;
export type NewCall = Body<"/api/v1/networks/{slug}/support/requests/calls", "post">;
export type NewRequest = Body<"/api/v1/networks/{slug}/support/my-requests", "post">;
export type NewSession = Body<"/api/v1/tracks/{id}/sessions", "post">;
export type NewTodo = Body<"/api/v1/tracks/{id}/todos", "post">;
export type NewMember = Body<"/api/v1/tracks/{id}/members", "post">;
export type Review = Body<"/api/v1/tracks/{id}/closure", "put">;
export type WrittenMinutes = Body<"/api/v1/tracks/{id}/sessions/{session}/minutes", "put">;

export const noteCall = (slug: string, call: NewCall) =>
  body(api.POST("/api/v1/networks/{slug}/support/requests/calls", { params: at(slug), body: call }));

export const ask = (slug: string, said: NewRequest) =>
  body(api.POST("/api/v1/networks/{slug}/support/my-requests", { params: at(slug), body: said }));

const requestAt = (slug: string, request: SupportRequest) => ({
  path: { slug, id: request.id },
  header: match(request),
});

export const assign = (slug: string, request: SupportRequest, assignee: string | null, nextStep: string) =>
  body(
    api.PUT("/api/v1/networks/{slug}/support/requests/{id}/assignment", {
      params: requestAt(slug, request),
      body: { ...(assignee && { assignee }), ...(nextStep.trim() && { nextStep }) },
    }),
  );

export const qualify = (slug: string, request: SupportRequest, said: RequestQualification) =>
  body(
    api.PUT("/api/v1/networks/{slug}/support/requests/{id}/qualification", {
      params: requestAt(slug, request),
      body: said,
    }),
  );

export const setCadence = (slug: string, { version, ...said }: Cadence) =>
  body(
    api.PUT("/api/v1/networks/{slug}/cadence", {
      params: { path: { slug }, header: match({ version }) },
      body: said,
    }),
  );

export const join = (secret: string) => body(api.PUT("/api/v1/track-invitation", link(secret)));

const changing = (track: SupportTrack) => ({ path: { id: track.id }, header: match(track) });

export const course = {
  plan: (track: SupportTrack, objectives: string, themes: string[], cadenceWeeks?: number) =>
    body(
      api.PUT("/api/v1/tracks/{id}/plan", {
        params: changing(track),
        body: { themes, ...(objectives.trim() && { objectives }), ...(cadenceWeeks && { cadenceWeeks }) },
      }),
    ),
  pause: (track: SupportTrack, reason: string) =>
    body(api.PUT("/api/v1/tracks/{id}/pause", { params: changing(track), body: { reason } })),
  resume: (track: SupportTrack) => body(api.DELETE("/api/v1/tracks/{id}/pause", { params: changing(track) })),
  close: (track: SupportTrack, review: Review) =>
    body(api.PUT("/api/v1/tracks/{id}/closure", { params: changing(track), body: review })),
};

export const team = {
  handOver: (id: string, person: string, staysOn: boolean) =>
    body(api.PUT("/api/v1/tracks/{id}/lead", { params: of(id), body: { person, staysOn } })),
  add: (id: string, person: string) =>
    body(api.POST("/api/v1/tracks/{id}/advisers", { params: of(id), body: { person } })),
  remove: (id: string, person: string) =>
    body(api.DELETE("/api/v1/tracks/{id}/advisers/{person}", { params: { path: { id, person } } })),
  invite: (id: string, member: NewMember) =>
    body(api.POST("/api/v1/tracks/{id}/members", { params: of(id), body: member })),
  remind: (id: string, member: string) =>
    body(api.POST("/api/v1/tracks/{id}/members/{member}/invitations", { params: { path: { id, member } } })),
  removeMember: (id: string, member: string) =>
    body(api.DELETE("/api/v1/tracks/{id}/members/{member}", { params: { path: { id, member } } })),
};

export const relay = {
  take: ({ network, id }: TrackSummary) =>
    body(
      api.PUT("/api/v1/networks/{slug}/support/tracks/{id}/lead", {
        params: { path: { slug: network, id } },
      }),
    ),
  name: ({ network, id }: TrackSummary, person: string) =>
    body(
      api.PUT("/api/v1/networks/{slug}/support/tracks/{id}/lead/{person}", {
        params: { path: { slug: network, id, person } },
      }),
    ),
};

export const todos = {
  add: (id: string, todo: NewTodo) =>
    body(api.POST("/api/v1/tracks/{id}/todos", { params: of(id), body: todo })),
  mark: (id: string, todo: string, done: boolean) =>
    body(
      api.PUT("/api/v1/tracks/{id}/todos/{todo}/mark", { params: { path: { id, todo } }, body: { done } }),
    ),
  remove: (id: string, todo: string) =>
    body(api.DELETE("/api/v1/tracks/{id}/todos/{todo}", { params: { path: { id, todo } } })),
};

const one = (session: SupportSession) => ({ ...sessionAt(session), header: match(session) });

export const sessions = {
  propose: (id: string, session: NewSession) =>
    body(api.POST("/api/v1/tracks/{id}/sessions", { params: of(id), body: session })),
  confirm: (session: SupportSession) =>
    body(api.PUT("/api/v1/tracks/{id}/sessions/{session}/confirmation", { params: sessionAt(session) })),
  move: (session: SupportSession, startsAt: string, minutes: number, videoUrl: string) =>
    body(
      api.PUT("/api/v1/tracks/{id}/sessions/{session}/time", {
        params: one(session),
        body: { startsAt, minutes, ...(videoUrl.trim() && { videoUrl }) },
      }),
    ),
  cancel: (session: SupportSession, reason: string) =>
    body(
      api.PUT("/api/v1/tracks/{id}/sessions/{session}/cancellation", {
        params: one(session),
        body: { reason },
      }),
    ),
  note: (session: SupportSession, outcome: "DONE" | "NO_SHOW", attendance: string[]) =>
    body(
      api.PUT("/api/v1/tracks/{id}/sessions/{session}/outcome", {
        params: one(session),
        body: { outcome, attendance },
      }),
    ),
};

type Where = { track: string; session: string };
const where = ({ track, session }: Where) => ({ path: { id: track, session } });

export const minutes = {
  write: (place: Where, said: WrittenMinutes, etag: string) =>
    tagged(
      api.PUT("/api/v1/tracks/{id}/sessions/{session}/minutes", {
        params: { ...where(place), header: { "If-Match": etag } },
        body: said,
      }),
    ),
  share: (place: Where) =>
    body(api.PUT("/api/v1/tracks/{id}/sessions/{session}/minutes/sharing", { params: where(place) })),
  remark: (place: Where, text: string) =>
    body(
      api.POST("/api/v1/tracks/{id}/sessions/{session}/remarks", {
        params: where(place),
        body: { body: text },
      }),
    ),
  note: (place: Where, text: string, etag: string) =>
    tagged(
      api.PUT("/api/v1/tracks/{id}/sessions/{session}/private-notes", {
        params: { ...where(place), header: { "If-Match": etag } },
        body: { body: text },
      }),
    ),
  download: async (place: Where, day: string) => {
    const pdf: Blob = await body(
      api.GET("/api/v1/tracks/{id}/sessions/{session}/minutes.pdf", {
        params: where(place),
        parseAs: "blob",
      }),
    );
    download(pdf, `compte-rendu-${day}.pdf`);
  },
};
