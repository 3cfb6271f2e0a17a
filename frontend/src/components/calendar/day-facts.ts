import { useTranslation } from "react-i18next";
import type { HolidayCalendar } from "@/lib/model";
import type { View } from "./days";
import type { Follow } from "./go-link";
import { holidayOn } from "./holidays";
import type { CalendarItem } from "./item";

/** What each view of a calendar is given: the days, what is on them, and how one goes elsewhere. */
export type Agenda = {
  day: string;
  today: string;
  label: string;
  items: Map<string, CalendarItem[]>;
  holidays?: HolidayCalendar | undefined;
  href: (view: View, day: string) => string;
  follow: Follow;
};

export type DayFacts = { isToday: boolean; holiday?: string | undefined };

/** What is particular about a day. */
export function useDayFacts({ today, holidays }: Agenda, day: string): DayFacts {
  const { t } = useTranslation("calendar");
  const holiday = holidayOn(day, holidays);
  return { isToday: day === today, holiday: holiday && t(`holidays.${holiday}`) };
}
