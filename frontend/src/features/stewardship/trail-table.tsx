import type { ReactNode } from "react";
import classes from "./stewardship.module.css";

type Props = { label: string; columns: string[]; children: ReactNode };

/** Rows that are compared: a table, which scrolls sideways, and folds into blocks on a phone. */
export function TrailTable({ label, columns, children }: Props) {
  return (
    <section className={classes.scroll} aria-label={label}>
      <table className={classes.trail}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}
