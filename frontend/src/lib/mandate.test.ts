import i18next from "i18next";
import { afterEach, describe, expect, it } from "vitest";
import { mandateLine, mandateSentence, toDelegation } from "./mandate";

const plesse = { name: "Plessé", ofName: "de Plessé" };
const redon = { name: "Redon Agglomération", ofName: "de Redon Agglomération" };

describe("mandate sentences", () => {
  afterEach(() => i18next.changeLanguage("fr"));

  it("says rank, function, delegation and place without guessing a gender", () => {
    const mandate = {
      kind: "MUNICIPAL",
      function: "ADJOINT",
      rank: 2,
      delegation: "urbanisme",
      place: plesse,
    } as const;
    expect(mandateSentence(mandate)).toBe("2ᵉ adjoint·e à l’urbanisme, Plessé");
  });

  it("joins several mandates and starts with a capital", () => {
    const line = mandateLine([
      { kind: "MUNICIPAL", function: "MAIRE", place: plesse },
      { kind: "COMMUNAUTAIRE", function: "VICE_PRESIDENT", place: redon },
    ]);
    expect(line).toBe("Maire de Plessé\u00a0· vice-président·e de Redon Agglomération");
  });

  it("writes the first rank in full", () => {
    expect(mandateSentence({ kind: "MUNICIPAL", function: "ADJOINT", rank: 1, place: plesse })).toBe(
      "premier·ère adjoint·e, Plessé",
    );
  });

  it("speaks English", async () => {
    await i18next.changeLanguage("en");
    const mandate = {
      kind: "MUNICIPAL",
      function: "ADJOINT",
      rank: 2,
      delegation: "urbanisme",
      place: plesse,
    } as const;
    expect(mandateSentence(mandate)).toBe("2nd deputy mayor, in charge of urbanisme, Plessé");
  });

  it.each([
    ["urbanisme", "à l’urbanisme"],
    ["finances", "aux finances"],
    ["transition écologique", "à la transition écologique"],
    ["logement", "au logement"],
    ["petite enfance", "à la petite enfance"],
    ["Le sport", "au sport"],
    ["les mobilités", "aux mobilités"],
    ["aux affaires scolaires", "aux affaires scolaires"],
    ["eau et assainissement", "(eau et assainissement)"],
  ])("finds the article of « %s »", (delegation, expected) =>
    expect(toDelegation(delegation)).toBe(expected),
  );
});
