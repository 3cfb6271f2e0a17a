import { beforeEach, describe, expect, it, vi } from "vitest";
import { api, body } from "./api";
import { accessToken, renewAfterRefusal } from "./auth";
import { ProblemError } from "./problem";

vi.mock("./auth", () => ({ accessToken: vi.fn(async () => "token-1"), renewAfterRefusal: vi.fn() }));
vi.mock("./env", () => ({ env: () => ({ apiUrl: "http://api.example" }) }));

const json = (status: number, value: unknown) =>
  new Response(JSON.stringify(value), { status, headers: { "Content-Type": "application/json" } });
const sent: Request[] = [];

function answers(...responses: Response[]) {
  sent.length = 0;
  vi.stubGlobal("fetch", async (request: Request) => {
    sent.push(request);
    return responses.shift() ?? json(500, {});
  });
}

describe("calls to the API", () => {
  beforeEach(() => {
    vi.mocked(renewAfterRefusal).mockReset();
    vi.mocked(accessToken).mockResolvedValue("token-1");
  });

  it("say who asks, but not where it is public", async () => {
    answers(json(200, {}), json(200, { items: [] }));
    await body(api.GET("/api/v1/me"));
    await body(api.GET("/api/v1/networks"));
    expect(sent[0]?.headers.get("Authorization")).toBe("Bearer token-1");
    expect(sent[1]?.headers.get("Authorization")).toBeNull();
  });

  it("wait for the session to come back, then send the same words again", async () => {
    answers(json(401, {}), json(201, { id: "1" }));
    vi.mocked(renewAfterRefusal).mockImplementation(async () => {
      vi.mocked(accessToken).mockResolvedValue("token-2");
      return true;
    });
    const position = { title: "Chargée de mission", kind: "SALARIE", organization: "Bocage" } as const;
    await body(api.POST("/api/v1/me/positions", { body: position }));
    expect(sent[1]?.headers.get("Authorization")).toBe("Bearer token-2");
    expect(await sent[1]?.json()).toEqual(position);
  });

  it("give the refusal when the person does not sign in again", async () => {
    const problem = { type: "/problems/unauthorized", title: "", status: 401, requestId: "r-1" };
    answers(json(401, problem));
    vi.mocked(renewAfterRefusal).mockResolvedValue(false);
    const refusal = await body(api.GET("/api/v1/me")).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(ProblemError);
    expect((refusal as ProblemError).code).toBe("unauthorized");
  });

  it("say that the service does not answer", async () => {
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Failed to fetch")));
    const refusal = await body(api.GET("/api/v1/networks")).catch((error: unknown) => error);
    expect((refusal as ProblemError).code).toBe("unreachable");
  });
});
