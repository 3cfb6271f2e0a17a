import type { TFunction } from "i18next";
import { describe, expect, it } from "vitest";
import { countWords } from "./count-words";

const t = ((key: string) => key) as unknown as TFunction<"figures">;

describe("a count in words", () => {
  it("says zero when zero may be told", () => expect(countWords(t, { value: 0, state: "EXACT" })).toBe("0"));
  it("says why it is not told", () => {
    expect(countWords(t, { state: "BELOW_FIVE" })).toBe("count.BELOW_FIVE");
    expect(countWords(t, { state: "HIDDEN" })).toBe("count.HIDDEN");
  });
});
