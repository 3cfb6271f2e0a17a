import { renderHook } from "@testing-library/react";
import { beforeAll, describe, expect, it } from "vitest";
import { moment } from "@/lib/format";
import { withWords } from "@/lib/i18n";
import { useClock } from "./clock";

const two = "2026-11-30T14:00:00+11:00";

describe("the clock of a schedule", () => {
  beforeAll(async () => void (await withWords("duty")()));

  it("says the hour of Nouméa to whoever meets somebody there, whatever the clock of the browser", () => {
    const { hourIn } = renderHook(() => useClock()).result.current;
    expect(hourIn(two, "Pacific/Noumea")).toBe("14\u00a0h (heure de Nouméa)");
    expect(hourIn("2026-11-30T03:00:00Z", "Pacific/Noumea")).toBe("14\u00a0h (heure de Nouméa)");
    expect(moment("2026-11-29T14:00:00Z", "Pacific/Noumea")).toBe("30 novembre 2026, 1\u00a0h");
  });
  it("does not name the clock of Paris", () => {
    const { hourIn } = renderHook(() => useClock()).result.current;
    expect(hourIn("2026-10-26T13:00:00Z", "Europe/Paris")).toBe("14\u00a0h");
    expect(hourIn("2026-10-19T12:00:00Z", "Europe/Paris")).toBe("14\u00a0h");
  });
});
