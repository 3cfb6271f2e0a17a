import { Link, type LinkProps } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import classes from "./page.module.css";

export type Crumb = { label: string } & Pick<LinkProps, "to" | "params">;

type Props = {
  title: string;
  lead?: ReactNode;
  crumbs?: Crumb[];
  action?: ReactNode;
  narrow?: boolean;
  children?: ReactNode;
};

/** The frame of every screen: title, way back, one sentence, one action. */
export function Page({ title, lead, crumbs, action, narrow, children }: Props) {
  const { t } = useTranslation();
  return (
    <div className={classes.page} data-narrow={narrow || undefined}>
      <title>{`${title} · Essaim`}</title>
      {crumbs && (
        <nav aria-label={t("breadcrumb")} className={classes.crumbs}>
          <ol className={classes.trail}>
            {crumbs.map(({ label, ...target }) => (
              <li key={label}>
                <Link {...target}>{label}</Link>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <header className={classes.head}>
        <div className={classes.words}>
          <h1>{title}</h1>
          {lead && <div className={classes.lead}>{lead}</div>}
        </div>
        {action}
      </header>
      {children}
    </div>
  );
}
