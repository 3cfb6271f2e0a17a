import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { api, body } from "@/lib/api";
import type {
  NewWorkshopRegistration,
  Workshop,
  WorkshopAttendance,
  WorkshopInput,
  WorkshopRegistrationChange,
  WorkshopState,
} from "@/lib/model";

const PAGE_SIZE = 50;
const one = (slug: string, id: string) => ({ path: { slug, id } });
const versioned = ({ network: slug, id, version }: Workshop) => ({
  path: { slug, id },
  header: { "If-Match": `"${version}"` },
});

const MINUTE = 60_000;

/** How often a cycle is read again: as long as its reader waits for the way into a session. */
export const readAgain = (cycle: Workshop | undefined, now = new Date()) =>
  cycle?.cohort && cycle.sessions.some(({ online, endsAt }) => online && new Date(endsAt) > now) && MINUTE;

export const workshops = {
  all: (slug: string) => ["workshops", slug] as const,
  list: (slug: string) =>
    infiniteQueryOptions({
      queryKey: [...workshops.all(slug), "list"],
      queryFn: ({ signal, pageParam: after }) =>
        body(
          api.GET("/api/v1/networks/{slug}/workshops", {
            params: { path: { slug }, query: { limit: PAGE_SIZE, ...(after && { after }) } },
            signal,
          }),
        ),
      initialPageParam: "",
      getNextPageParam: (page) => page.next,
    }),
  mine: (slug: string) =>
    infiniteQueryOptions({
      queryKey: [...workshops.all(slug), "mine"],
      queryFn: ({ signal, pageParam: after }) =>
        body(
          api.GET("/api/v1/networks/{slug}/workshops/mine", {
            params: { path: { slug }, query: { limit: PAGE_SIZE, ...(after && { after }) } },
            signal,
          }),
        ),
      initialPageParam: "",
      getNextPageParam: (page) => page.next,
    }),
  desk: (slug: string, state: WorkshopState | undefined) =>
    infiniteQueryOptions({
      queryKey: [...workshops.all(slug), "desk", state],
      queryFn: ({ signal, pageParam: after }) =>
        body(
          api.GET("/api/v1/networks/{slug}/workshop-desk", {
            params: {
              path: { slug },
              query: { limit: PAGE_SIZE, ...(state && { state }), ...(after && { after }) },
            },
            signal,
          }),
        ),
      initialPageParam: "",
      getNextPageParam: (page) => page.next,
    }),
  one: (slug: string, id: string) =>
    queryOptions({
      queryKey: [...workshops.all(slug), "one", id],
      queryFn: ({ signal }) =>
        body(api.GET("/api/v1/networks/{slug}/workshops/{id}", { params: one(slug, id), signal })),
    }),
  cohort: (slug: string, id: string) =>
    queryOptions({
      queryKey: [...workshops.all(slug), "cohort", id],
      queryFn: ({ signal }) =>
        body(api.GET("/api/v1/networks/{slug}/workshops/{id}/cohort", { params: one(slug, id), signal })),
    }),
  registrations: (slug: string, id: string) =>
    queryOptions({
      queryKey: [...workshops.all(slug), "registrations", id],
      queryFn: ({ signal }) =>
        body(
          api.GET("/api/v1/networks/{slug}/workshops/{id}/registrations", { params: one(slug, id), signal }),
        ),
    }),
};

export const register = ({ network, id }: Workshop, said: NewWorkshopRegistration) =>
  body(
    api.POST("/api/v1/networks/{slug}/workshops/{id}/registration", { params: one(network, id), body: said }),
  );

export const changeRegistration = ({ network, id }: Workshop, said: WorkshopRegistrationChange) =>
  body(
    api.PUT("/api/v1/networks/{slug}/workshops/{id}/registration", { params: one(network, id), body: said }),
  );

export const leave = ({ network, id }: Workshop) =>
  body(api.DELETE("/api/v1/networks/{slug}/workshops/{id}/registration", { params: one(network, id) }));

export const prepare = (slug: string, said: WorkshopInput) =>
  body(api.POST("/api/v1/networks/{slug}/workshops", { params: { path: { slug } }, body: said }));

export const change = (cycle: Workshop, said: WorkshopInput) =>
  body(api.PUT("/api/v1/networks/{slug}/workshops/{id}", { params: versioned(cycle), body: said }));

export const move = (cycle: Workshop, state: WorkshopState, reason?: string) =>
  body(
    api.PUT("/api/v1/networks/{slug}/workshops/{id}/state", {
      params: versioned(cycle),
      body: { state, ...(reason && { reason }) },
    }),
  );

export const confirm = ({ network: slug, id }: Workshop, registration: string) =>
  body(
    api.PUT("/api/v1/networks/{slug}/workshops/{id}/registrations/{registration}/confirmation", {
      params: { path: { slug, id, registration } },
    }),
  );

export const remove = ({ network: slug, id }: Workshop, registration: string, reason: string) =>
  body(
    api.PUT("/api/v1/networks/{slug}/workshops/{id}/registrations/{registration}/removal", {
      params: { path: { slug, id, registration } },
      body: { reason },
    }),
  );

export const note = (
  { network: slug, id }: Workshop,
  session: string,
  registration: string,
  attendance: WorkshopAttendance,
) =>
  body(
    api.PUT("/api/v1/networks/{slug}/workshops/{id}/sessions/{session}/attendance", {
      params: { path: { slug, id, session } },
      body: { items: [{ registration, attendance }] },
    }),
  );

export const registrationsFile = ({ network, id }: Workshop) =>
  body<Blob>(
    api.GET("/api/v1/networks/{slug}/workshops/{id}/registrations/csv", {
      params: one(network, id),
      parseAs: "blob",
    }),
  );
