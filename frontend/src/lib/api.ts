import createClient, { type Middleware } from "openapi-fetch";
import { accountKey } from "./account-key";
import { accessToken, renewAfterRefusal } from "./auth";
import { env } from "./env";
import type { Problem } from "./model";
import { ProblemError } from "./problem";
import type { paths } from "./schema";

const PUBLIC_READS =
  /^\/api\/v1\/(places|practices|consent-texts|rules$|networks(\/[^/]+(\/(membership-form|charter(\/versions)?|duty(\/slots)?))?)?$)/;

async function send(request: Request): Promise<Response> {
  const isPublic = request.method === "GET" && PUBLIC_READS.test(new URL(request.url).pathname);
  if (isPublic) return fetch(request);
  const retry = request.clone();
  const response = await fetch(await signed(request));
  if (response.status === 401 && (await renewAfterRefusal())) return fetch(await signed(retry));
  return response;
}

async function signed(request: Request) {
  const token = await accessToken();
  if (token) request.headers.set("Authorization", `Bearer ${token}`);
  const key = token && accountKey.read();
  if (key) request.headers.set("X-Account-Key", key);
  return request;
}

const language: Middleware = {
  onRequest({ request }) {
    request.headers.set("Accept-Language", document.documentElement.lang || "fr");
  },
};

/** The typed client; made at the first call, once the installation's addresses are known. */
let client: ReturnType<typeof createClient<paths>> | undefined;

function made() {
  if (!client) {
    client = createClient<paths>({ baseUrl: env().apiUrl, fetch: send });
    client.use(language);
  }
  return client;
}

export const api: ReturnType<typeof createClient<paths>> = new Proxy(
  {} as ReturnType<typeof createClient<paths>>,
  {
    get: (_, method) => Reflect.get(made(), method),
  },
);

type Answer<T> = Promise<{ data?: T; error?: unknown; response: Response }>;

async function answered<T>(call: Answer<T>) {
  const { data, error, response } = await call.catch((cause: unknown) => {
    if (cause instanceof DOMException && cause.name === "AbortError") throw cause;
    throw new ProblemError(0);
  });
  if (!response.ok) throw new ProblemError(response.status, error as Problem | undefined);
  return { data: data as T, response };
}

export async function body<T>(call: Answer<T>): Promise<T> {
  return (await answered(call)).data;
}

export type Tagged<T> = { value: T; etag: string };

/** The answer with the ETag that a later change must send back. */
export async function tagged<T extends { version: number }>(call: Answer<T>): Promise<Tagged<T>> {
  const { data, response } = await answered(call);
  return { value: data, etag: response.headers.get("ETag") ?? `"${data.version}"` };
}
