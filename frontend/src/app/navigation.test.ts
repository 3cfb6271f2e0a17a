import { describe, expect, it } from "vitest";
import { type Destination, isOutranked } from "./navigation";

const SUPPORT = "/reseaux/$slug/accompagnement";
const pages: Destination[] = [
  { to: SUPPORT, label: "nav.support", icon: "people" },
  { to: `${SUPPORT}/chiffres`, label: "nav.supportFigures", icon: "chart" },
];

describe("the page where one is", () => {
  it("is the deepest of the list", () => {
    expect(isOutranked(SUPPORT, pages, `${SUPPORT}/chiffres`)).toBe(true);
    expect(isOutranked(`${SUPPORT}/chiffres`, pages, `${SUPPORT}/chiffres`)).toBe(false);
  });

  it("is the one above when it has no entry of its own", () => {
    expect(isOutranked(SUPPORT, pages, `${SUPPORT}/demandes/$id`)).toBe(false);
  });
});
