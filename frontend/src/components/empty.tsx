import type { ReactNode } from "react";
import classes from "./notice.module.css";

/** Nothing here, and what to try next. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className={classes.empty}>
      <p className={classes.title}>{title}</p>
      {children}
    </div>
  );
}
