const drawings = {
  home: "M4 11.5 12 5l8 6.5V20h-5.5v-5h-5v5H4z",
  people:
    "M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zm-6 9c0-3.6 2.6-6 6-6s6 2.4 6 6M16 4.6a3.3 3.3 0 0 1 0 6M17.5 14.4c2.2.8 3.5 2.9 3.5 5.6",
  map: "M9 4 3.5 6.2v13.6L9 17.6l6 2.2 5.5-2.2V4L15 6.2zM9 4v13.6M15 6.2v13.6",
  person: "M12 11.5a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20.5c0-4 3.2-6.5 7.5-6.5s7.5 2.5 7.5 6.5",
  search: "M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM16.2 16.2 20.5 20.5",
  chevron: "M6 9.5 12 15.5 18 9.5",
  cross: "M6 6 18 18M18 6 6 18",
  check: "M5 12.5 10 17.5 19.5 7",
  network:
    "M12 3.5l4 2.3v4.6l-4 2.3-4-2.3V5.8zM6.5 13l4 2.3v4.6l-4 2.3-4-2.3v-4.6zM17.5 13l4 2.3v4.6l-4 2.3-4-2.3v-4.6z",
  calendar: "M4 6.5h16v14H4zM4 11h16M8.5 3.5v5M15.5 3.5v5",
  chart: "M4.5 20V10.5M10 20V4M15.5 20v-6.5M21 20H3",
  building: "M4 20.5h16M6 20.5V9l6-4.5L18 9v11.5M9.5 20.5V15h5v5.5M9.5 11.5h.01M14.5 11.5h.01",
  more: "M5 7h14M5 12h14M5 17h14",
  outside: "M14 4.5h5.5V10M19 5l-8.5 8.5M16.5 14v5.5h-12v-12H10",
} as const;

export function Icon({ name, size = 22 }: { name: keyof typeof drawings; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.75}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={drawings[name]} />
    </svg>
  );
}
