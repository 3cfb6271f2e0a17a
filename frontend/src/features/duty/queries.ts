import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api, body } from "@/lib/api";
import { today } from "@/lib/format";
import type { DutySchedule, DutyScheduleInput, Meeting, NewBooking, NewCallBack } from "@/lib/model";

const PERIOD = 62;

const byLink = (link: string) => ({ params: { header: { "X-Link-Token": link } } });
const at = (slug: string) => ({ path: { slug } });
const version = ({ version }: { version: number }) => ({ "If-Match": `"${version}"` });

export const duty = {
  all: (slug: string) => ["duty", slug] as const,
  about: (slug: string) =>
    queryOptions({
      queryKey: [...duty.all(slug), "about"],
      queryFn: ({ signal }) => body(api.GET("/api/v1/networks/{slug}/duty", { params: at(slug), signal })),
    }),
  /**
   * What is free and what is taken, for so many periods from today on, each as long as the API answers at once; from
   * yesterday in Paris, which is today in Polynesia.
   */
  slots: (slug: string, periods: number) =>
    queryOptions({
      queryKey: [...duty.all(slug), "slots", periods],
      queryFn: async ({ signal }) => {
        const found = await Promise.all(
          Array.from({ length: periods }, (_, period) =>
            body(
              api.GET("/api/v1/networks/{slug}/duty/slots", {
                params: {
                  ...at(slug),
                  query: { from: today(period * PERIOD - 1), to: today((period + 1) * PERIOD - 2) },
                },
                signal,
              }),
            ),
          ),
        );
        return {
          items: found.flatMap(({ items }) => items),
          taken: found.flatMap(({ taken }) => taken),
        };
      },
      placeholderData: keepPreviousData,
    }),
  mine: (link: string) =>
    queryOptions({
      queryKey: ["booking-by-link", link],
      queryFn: ({ signal }) => body(api.GET("/api/v1/booking", { ...byLink(link), signal })),
      retry: false,
    }),
  meetings: (slug: string, from: string, to: string) =>
    queryOptions({
      queryKey: [...duty.all(slug), "meetings", from, to],
      queryFn: ({ signal }) =>
        body(
          api.GET("/api/v1/networks/{slug}/duty/meetings", {
            params: { ...at(slug), query: { from, to } },
            signal,
          }),
        ),
      placeholderData: keepPreviousData,
    }),
  schedules: (slug: string) =>
    queryOptions({
      queryKey: [...duty.all(slug), "schedules"],
      queryFn: ({ signal }) =>
        body(api.GET("/api/v1/networks/{slug}/duty/schedules", { params: at(slug), signal })),
    }),
};

/** One key for one wish: sent twice, it books once. */
export const book = (slug: string, key: string, wish: NewBooking) =>
  body(
    api.POST("/api/v1/networks/{slug}/duty/bookings", {
      params: { ...at(slug), header: { "Idempotency-Key": key } },
      body: wish,
    }),
  );

export const confirm = (link: string) => body(api.PUT("/api/v1/booking/confirmation", byLink(link)));

export const move = (link: string, host: string, startsAt: string) =>
  body(api.PUT("/api/v1/booking/slot", { ...byLink(link), body: { host, startsAt } }));

export const cancel = (link: string) => body(api.PUT("/api/v1/booking/cancellation", byLink(link)));

export const cancelByTeam = (slug: string, meeting: Meeting, reason: string) =>
  body(
    api.PUT("/api/v1/networks/{slug}/duty/meetings/{id}/cancellation", {
      params: { path: { slug, id: meeting.id }, header: version(meeting) },
      body: { reason },
    }),
  );

export const note = (slug: string, meeting: Meeting, outcome: "DONE" | "NO_SHOW") =>
  body(
    api.PUT("/api/v1/networks/{slug}/duty/meetings/{id}/outcome", {
      params: { path: { slug, id: meeting.id }, header: version(meeting) },
      body: { outcome },
    }),
  );

export const open = (slug: string, said: DutyScheduleInput) =>
  body(api.POST("/api/v1/networks/{slug}/duty/schedules", { params: at(slug), body: said }));

export const change = (slug: string, schedule: DutySchedule, said: DutyScheduleInput) =>
  body(
    api.PUT("/api/v1/networks/{slug}/duty/schedules/{id}", {
      params: { path: { slug, id: schedule.id }, header: version(schedule) },
      body: said,
    }),
  );

export const end = (slug: string, { id }: DutySchedule) =>
  body(api.DELETE("/api/v1/networks/{slug}/duty/schedules/{id}", { params: { path: { slug, id } } }));

export const hold = (slug: string, id: string, name: string, videoUrl: string) =>
  body(
    api.PUT("/api/v1/networks/{slug}/duty/schedules/{id}/hosts/me", {
      params: { path: { slug, id } },
      body: { name, ...(videoUrl && { videoUrl }) },
    }),
  );

export const leave = (slug: string, id: string) =>
  body(
    api.DELETE("/api/v1/networks/{slug}/duty/schedules/{id}/hosts/me", { params: { path: { slug, id } } }),
  );

export const removeHost = (slug: string, id: string, host: string) =>
  body(
    api.DELETE("/api/v1/networks/{slug}/duty/schedules/{id}/hosts/{host}", {
      params: { path: { slug, id, host } },
    }),
  );

/** Whether one is called back: when no slot of the next three weeks is free. */
export const callBack = (slug: string) =>
  queryOptions({
    queryKey: [...duty.all(slug), "call-back"],
    queryFn: ({ signal }) =>
      body(api.GET("/api/v1/networks/{slug}/support/call-backs", { params: at(slug), signal })),
    retry: false,
  });

export const askCallBack = (slug: string, said: NewCallBack) =>
  body(api.POST("/api/v1/networks/{slug}/support/call-backs", { params: at(slug), body: said }));
