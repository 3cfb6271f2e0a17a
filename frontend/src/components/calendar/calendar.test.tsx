import { render, screen, within } from "@testing-library/react";
import { beforeAll, describe, expect, it } from "vitest";
import { withWords } from "@/lib/i18n";
import { Calendar } from "./calendar";
import type { View } from "./days";

const items = [
  {
    id: "a",
    startsAt: "2026-10-26T14:00:00+11:00",
    endsAt: "2026-10-26T14:30:00+11:00",
    title: "Bourail",
    href: "#a",
    clock: "heure de Nouméa",
  },
  {
    id: "b",
    startsAt: "2026-10-30T09:00:00+01:00",
    endsAt: "2026-10-30T09:30:00+01:00",
    title: "Pamiers",
    href: "#b",
  },
];

const show = (view: View, day: string) =>
  render(
    <Calendar
      view={view}
      day={day}
      today="2026-10-30"
      items={items}
      href={(to, on) => `/${to}/${on}`}
      follow={() => {}}
      empty={<p>Rien</p>}
    >
      {({ id, title }) => <li key={id}>{title}</li>}
    </Calendar>,
  );

describe("a calendar", () => {
  beforeAll(async () => void (await withWords("calendar")()));

  it("shows the week in which the clock changed from Monday to Sunday, each hour by its own clock", () => {
    show("semaine", "2026-10-28");
    const days = within(screen.getByRole("list", { name: "semaine du 26 octobre 2026" }));
    expect(days.getAllByRole("heading").map(({ textContent }) => textContent)).toEqual([
      "Lundi 26 octobre",
      "Mardi 27 octobre",
      "Mercredi 28 octobre",
      "Jeudi 29 octobre",
      "Vendredi 30 octobre",
      "Samedi 31 octobre",
      "Dimanche 1er novembre",
    ]);
    expect(days.getByRole("link", { name: /^14\sh–14\sh\s30 \(heure de Nouméa\) Bourail$/ })).toBeTruthy();
    expect(days.getByText("Toussaint")).toBeTruthy();
  });

  it("lists the days that hold something, and says so when none does", () => {
    show("liste", "2026-10-01");
    expect(screen.getAllByRole("heading")).toHaveLength(1);
    show("liste", "2026-12-01");
    expect(screen.getByText("Rien")).toBeTruthy();
  });

  it("goes on and back by what it shows, and to another view of the same day", () => {
    show("mois", "2026-10-28");
    const leads = (name: string) => screen.getByRole("link", { name }).getAttribute("href");
    expect(leads("Mois suivant")).toBe("/mois/2026-11-01");
    expect(leads("Aujourd’hui")).toBe("/mois/2026-10-30");
    expect(leads("Semaine")).toBe("/semaine/2026-10-28");
    expect(screen.getByRole("link", { name: "Mois" }).getAttribute("aria-current")).toBe("page");
  });
});
