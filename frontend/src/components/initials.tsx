import { initials } from "@/lib/format";
import classes from "./initials.module.css";

const TONES = ["honey", "leaf", "sky"] as const;

/** A person without a portrait: two letters in a cell whose tint stays the same everywhere. */
export function Initials({ given, family, large }: { given: string; family: string; large?: boolean }) {
  const letters = initials(given, family);
  const tone = TONES[(given.length + family.length + letters.charCodeAt(0)) % TONES.length];
  return (
    <span className={classes.cell} data-tone={tone} data-large={large || undefined} aria-hidden="true">
      {letters}
    </span>
  );
}
