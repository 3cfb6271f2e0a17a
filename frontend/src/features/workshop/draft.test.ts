import { expect, test } from "vitest";
import { draftOf, emptySession, inputOf, isComplete, minuteOf, sessionDraft, wrongDays } from "./draft";

const session = {
  id: "0197",
  startsAt: "2027-01-14T03:00:00Z",
  endsAt: "2027-01-14T05:00:00Z",
  online: true,
  open: false,
};

test("un nouveau cycle a quatre séances à compléter", () => {
  const { sessions } = draftOf();

  expect(sessions).toHaveLength(4);
  expect(sessions.some(isComplete)).toBe(false);
});

test("une séance se lit à l’heure du réseau", () => {
  expect(sessionDraft(session, "Pacific/Noumea")).toMatchObject({
    day: "2027-01-14",
    from: "14:00",
    minutes: 120,
  });
  expect(sessionDraft(session, "Europe/Paris")).toMatchObject({ day: "2027-01-14", from: "04:00" });
});

test("ce qui est vide n’est pas envoyé", () => {
  const draft = draftOf();
  const sent = inputOf({
    ...draft,
    seats: "8",
    sessions: [{ ...emptySession(), day: "2027-01-14", minutes: "90", venue: " Mairie " }],
  });

  expect(sent.seats).toBe(8);
  expect(sent.sessions).toEqual([{ day: "2027-01-14", from: "14:00", minutes: 90, venue: "Mairie" }]);
});

const NOW = "2027-01-10 09:00";
const at = (day: string, from = "14:00", id?: string) => ({
  ...emptySession(),
  day,
  from,
  ...(id && { id }),
});
const cycle = (closesOn: string, ...sessions: ReturnType<typeof at>[]) => ({
  ...draftOf(),
  opensOn: "2027-01-04",
  closesOn,
  sessions,
});

test("des dates qui se suivent conviennent", () => {
  expect(wrongDays(cycle("2027-01-14", at("2027-01-14"), at("2027-01-14", "16:00")), [], NOW)).toEqual({});
});

test("les inscriptions finissent après leur ouverture et avant la première séance", () => {
  expect(wrongDays(cycle("2027-01-03", at("2027-01-14")), [], NOW).closesOn).toBe("closesBeforeOpens");
  expect(wrongDays(cycle("2027-01-15", at("2027-01-14")), [], NOW).closesOn).toBe("closesAfterBegins");
});

test("deux séances ne se chevauchent pas", () => {
  const wrong = wrongDays(cycle("2027-01-14", at("2027-01-14", "15:30"), at("2027-01-14")), [], NOW);
  expect(wrong.sessions).toBe("overlap");
});

test("une nouvelle date est à venir, une séance passée reste où elle était", () => {
  const held = at("2027-01-09", "14:00", "0197");

  expect(wrongDays(cycle("2027-01-04", at("2027-01-09")), [], NOW).sessions).toBe("past");
  expect(wrongDays(cycle("2027-01-04", held), [held], NOW)).toEqual({});
  expect(wrongDays(cycle("2027-01-04", { ...held, day: "2027-01-08" }), [held], NOW).sessions).toBe("past");
});

test("l’heure est celle du cycle", () => {
  expect(minuteOf("Pacific/Noumea", new Date("2027-01-14T03:00:00Z"))).toBe("2027-01-14 14:00");
});
