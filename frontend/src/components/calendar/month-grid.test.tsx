import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { beforeAll, describe, expect, it } from "vitest";
import { withWords } from "@/lib/i18n";
import type { View } from "./days";
import { byDay } from "./item";
import { MonthGrid } from "./month-grid";

const item = (startsAt: string) => ({
  id: startsAt,
  startsAt,
  endsAt: startsAt,
  title: "Pamiers",
  href: "#pamiers",
});
const items = byDay([item("2026-11-30T14:00:00+01:00"), item("2026-11-30T15:00:00+01:00")]);
const opened: string[] = [];

function Month({ first }: { first: string }) {
  const [day, setDay] = useState(first);
  const href = (view: View, to: string) => `/${view}/${to}`;
  const follow = (to: string) => {
    const [, view, next = ""] = to.split("/");
    if (view === "mois") setDay(next);
    else opened.push(to);
  };
  return <MonthGrid {...{ day, today: "2026-11-26", label: "novembre 2026", items, href, follow }} />;
}

const focused = () => (document.activeElement as HTMLElement).dataset.day;

describe("the grid of a month", () => {
  beforeAll(async () => void (await withWords("calendar")()));

  it("is one stop of the tabulator, from which the arrows move by days and weeks", async () => {
    const user = userEvent.setup();
    render(<Month first="2026-11-26" />);
    await user.tab();
    expect(focused()).toBe("2026-11-26");
    await user.keyboard("{ArrowRight}");
    expect(focused()).toBe("2026-11-27");
    await user.keyboard("{ArrowUp}{Home}");
    expect(focused()).toBe("2026-11-16");
    await user.tab();
    expect(focused()).toBeUndefined();
  });

  it("turns the page when the arrows leave the month", async () => {
    const user = userEvent.setup();
    render(<Month first="2026-11-30" />);
    await user.tab();
    await user.keyboard("{ArrowDown}");
    expect(focused()).toBe("2026-12-07");
    await user.keyboard("{PageUp}");
    expect(focused()).toBe("2026-11-07");
  });

  it("opens a day by Enter", async () => {
    const user = userEvent.setup();
    render(<Month first="2026-11-30" />);
    await user.tab();
    await user.keyboard("{Enter}");
    expect(opened).toEqual(["/jour/2026-11-30"]);
  });

  it("says how much is on a day, which day is today, and which is a holiday", () => {
    render(<Month first="2026-11-26" />);
    expect(screen.getByRole("link", { name: "lundi 30 novembre, 2 rendez-vous" })).toBeTruthy();
    expect(screen.getByRole("link", { name: /^jeudi 26 novembre/ }).getAttribute("aria-current")).toBe(
      "date",
    );
    expect(screen.getByRole("link", { name: /^mercredi 11 novembre, Armistice/ })).toBeTruthy();
  });
});
