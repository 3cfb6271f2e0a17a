import { describe, expect, it } from "vitest";
import { cleanFilters, narrowed, without } from "./directory-filters";

describe("directory filters in the address", () => {
  it("keeps what it understands", () => {
    const address = {
      q: " eau ",
      place: "EPCI:243500741",
      function: "ADJOINT",
      kind: "MUNICIPAL",
      practice: "budget-participatif",
      theme: "urbanisme",
      territory: "pays-de-redon",
      actorKind: "CITOYEN",
      organizationKind: "LABORATOIRE",
      helps: "foncière agricole",
    };
    expect(cleanFilters(address)).toEqual({ ...address, q: "eau" });
  });

  it("drops the rest in silence", () =>
    expect(
      cleanFilters({
        q: "",
        place: "<b>",
        function: "ROI",
        kind: 3,
        practice: "a b",
        territory: "Redon !",
        actorKind: "ROI",
        page: 4,
      }),
    ).toEqual({}));

  it("reads a number typed as a search", () => expect(cleanFilters({ q: 44630 })).toEqual({ q: "44630" }));

  it("starts the list over when narrowed", () =>
    expect(narrowed({ q: "eau", after: "cursor" }, { function: "MAIRE" })).toEqual({
      q: "eau",
      function: "MAIRE",
    }));

  it("removes one filter and keeps the others", () =>
    expect(without({ q: "eau", kind: "MUNICIPAL", after: "cursor" }, "q")).toEqual({ kind: "MUNICIPAL" }));
});
