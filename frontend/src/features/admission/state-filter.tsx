import { Link, type LinkProps } from "@tanstack/react-router";
import classes from "./admission.module.css";

type Props = {
  label: string;
  choices: { value: string; label: string }[];
  chosen: string;
  to: LinkProps["to"];
  slug: string;
  kept?: { q?: string };
};

/** Narrows a list by state; the choice is in the address. */
export function StateFilter({ label, choices, chosen, to, slug, kept = {} }: Props) {
  return (
    <nav aria-label={label} className={classes.filter}>
      {choices.map((choice) => (
        <Link
          key={choice.value}
          to={to ?? "/"}
          params={{ slug }}
          search={{ ...kept, ...(choice.value && { etat: choice.value }) }}
          aria-current={choice.value === chosen ? "true" : undefined}
        >
          {choice.label}
        </Link>
      ))}
    </nav>
  );
}
