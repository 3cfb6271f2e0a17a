import { describe, expect, it, vi } from "vitest";
import { useLink } from "./use-link";

const at = { hash: "" };
vi.mock("@tanstack/react-router", () => ({ useLocation: () => at }));

describe("the secret of a link", () => {
  it("is what stands after the #, without what a sign-in adds", () => {
    at.hash = "s3cr-et_";
    expect(useLink()).toBe("s3cr-et_");
    at.hash = "s3cr-et_&state=1&code=2";
    expect(useLink()).toBe("s3cr-et_");
    at.hash = "";
    expect(useLink()).toBe("");
  });
});
