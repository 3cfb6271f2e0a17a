import { queryOptions } from "@tanstack/react-query";
import { api, body } from "@/lib/api";
import type { ApplicationForm } from "@/lib/model";
import type { Draft } from "./draft";

const byLink = (link: string) => ({ params: { header: { "X-Link-Token": link } } });
const here = (slug: string) => ({ params: { path: { slug } } });

export const joining = {
  form: (slug: string, language: string) =>
    queryOptions({
      queryKey: ["membership-form", slug, language],
      queryFn: ({ signal }) =>
        body(api.GET("/api/v1/networks/{slug}/membership-form", { ...here(slug), signal })),
    }),
  mine: (link: string) =>
    queryOptions({
      queryKey: ["application-by-link", link],
      queryFn: ({ signal }) => body(api.GET("/api/v1/membership-application", { ...byLink(link), signal })),
      retry: false,
    }),
};

export const send = (slug: string, email: string, form: ApplicationForm) =>
  body(
    api.POST("/api/v1/networks/{slug}/membership-applications", {
      ...here(slug),
      body: { email: email.trim(), form },
    }),
  );

export const putAside = (slug: string, draft: Draft) =>
  body(
    api.POST("/api/v1/networks/{slug}/membership-application-drafts", {
      ...here(slug),
      body: { email: draft.email.trim(), draft },
    }),
  );

export const keepDraft = (link: string, draft: Draft) =>
  body(api.PUT("/api/v1/membership-application/draft", { ...byLink(link), body: { draft } }));

export const submit = (link: string, form: ApplicationForm) =>
  body(api.PUT("/api/v1/membership-application/submission", { ...byLink(link), body: form }));

export const verify = (link: string) =>
  body(api.PUT("/api/v1/membership-application/verification", byLink(link)));

/** Has the message that let one in sent once more. */
export const sendWelcome = (link: string) =>
  body(api.POST("/api/v1/membership-application/welcome", byLink(link)));

export const withdraw = (link: string) =>
  body(api.PUT("/api/v1/membership-application/withdrawal", byLink(link)));

export const answer = (link: string, text: string) =>
  body(api.PUT("/api/v1/membership-application/answer", { ...byLink(link), body: { answer: text } }));

/** The file goes as it is; the API looks at what it is. */
export const attach = (link: string, file: File) =>
  body(
    api.PUT("/api/v1/membership-application/deliberation", {
      params: { header: { "X-Link-Token": link }, query: { name: file.name } },
      headers: { "Content-Type": file.type },
      body: file as unknown as string,
      bodySerializer: (content) => content as unknown as BodyInit,
    }),
  );
