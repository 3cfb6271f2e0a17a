import { expect, test } from "vitest";
import { draftOf, emptySession, inputOf, isComplete, sessionDraft } from "./draft";

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
