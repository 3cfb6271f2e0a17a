import { useLocation, useNavigate } from "@tanstack/react-router";
import { type FormEvent, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "@/components/icon";
import { useCurrentNetwork } from "./current-network";
import classes from "./search-box.module.css";

/** Search of the top bar: people of the current network, or else places. `/` goes to the page's main search. */
export function SearchBox() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const { slug, network } = useCurrentNetwork();
  const input = useRef<HTMLInputElement>(null);
  const hasDirectory = slug !== undefined && network?.modules.includes("DIRECTORY");

  useEffect(() => {
    const goToSearch = (event: KeyboardEvent) => {
      const typing =
        event.target instanceof Element && event.target.closest("input, textarea, select, [contenteditable]");
      if (event.key !== "/" || event.ctrlKey || event.metaKey || typing) return;
      event.preventDefault();
      (document.querySelector<HTMLInputElement>("main input[type=search]") ?? input.current)?.focus();
    };
    document.addEventListener("keydown", goToSearch);
    return () => document.removeEventListener("keydown", goToSearch);
  }, []);

  const handleSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const q = input.current?.value.trim() ?? "";
    if (!q) return;
    if (hasDirectory) void navigate({ to: "/reseaux/$slug/annuaire", params: { slug }, search: { q } });
    else void navigate({ to: "/lieux", search: { q } });
    if (input.current) input.current.value = "";
  };

  if (/\/annuaire$|^\/lieux$/.test(pathname)) return <div className={classes.spacer} />;
  return (
    <search className={classes.find}>
      <form onSubmit={handleSubmit} className={classes.form}>
        <Icon name="search" size={18} />
        <input
          ref={input}
          name="q"
          maxLength={100}
          aria-label={hasDirectory ? t("search.people") : t("search.places")}
          placeholder={hasDirectory ? t("search.people") : t("search.places")}
          aria-keyshortcuts="/"
          autoComplete="off"
        />
        <span className={classes.key} title={t("search.shortcut")}>
          /
        </span>
      </form>
    </search>
  );
}
