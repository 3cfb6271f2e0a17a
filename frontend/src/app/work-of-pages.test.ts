import { describe, expect, it } from "vitest";
import { upTo99 } from "@/lib/worklist";
import { waitingOn } from "./work-of-pages";

const worklist = [
  { task: "DATA_REQUESTS", count: 2, dueOn: "2026-12-03" },
  { task: "ACCOUNT_REMOVALS", count: 3 },
  { task: "APPLICATIONS", count: 100 },
] as const;

describe("what waits on the pages of the administration", () => {
  it("is told beside the link of the page where it is done", () => {
    expect(waitingOn("nav.applications", [...worklist])).toBe(100);
    expect(waitingOn("nav.charter", [...worklist])).toBe(0);
  });

  it("adds up requests and accounts, which share a page", () =>
    expect(waitingOn("nav.dataRequests", [...worklist])).toBe(5));

  it("says no more than ninety-nine", () => {
    expect(upTo99(99)).toBe("99");
    expect(upTo99(100)).toBe("99+");
  });
});
