import { TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Empty } from "@/components/empty";
import { Icon } from "@/components/icon";
import { Page } from "@/components/page";
import { PlaceFacts } from "@/components/place-facts";
import { ProblemNotice } from "@/components/problem-notice";
import { number } from "@/lib/format";
import { places } from "@/lib/places";
import { PlaceSource } from "./place-source";
import classes from "./places.module.css";

/** Search of the official geography. */
export function PlacesPage() {
  const { t } = useTranslation("places");
  const { q = "" } = useSearch({ from: "/lieux" });
  const navigate = useNavigate({ from: "/lieux" });
  const [typed, setTyped] = useState(q);
  const search = useDebouncedCallback((text: string) => {
    void navigate({ search: text.trim() ? { q: text.trim() } : {}, replace: true, resetScroll: false });
  }, 200);
  return (
    <Page title={t("title")} lead={t("lead")} narrow>
      <search>
        <TextInput
          type="search"
          label={t("search")}
          placeholder={t("hint")}
          leftSection={<Icon name="search" size={18} />}
          maxLength={100}
          autoComplete="off"
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            search(event.currentTarget.value);
          }}
        />
      </search>
      <Found q={q} />
    </Page>
  );
}

function Found({ q }: { q: string }) {
  const { t } = useTranslation("places");
  const { data, error, refetch } = useQuery(places.search(q, { limit: 20 }));
  if (error) return <ProblemNotice error={error} onRetry={refetch} />;
  if (q.trim().length < 2) return <p className={classes.muted}>{t("start")}</p>;
  if (!data) return null;
  if (data.items.length === 0) {
    return (
      <Empty title={t("none")}>
        <ul>
          <li>{t("tryName")}</li>
          <li>{t("tryPostcode")}</li>
        </ul>
      </Empty>
    );
  }
  return (
    <div>
      <p role="status" className={classes.muted}>
        {t("found", { count: data.items.length, number: number(data.items.length) })}
      </p>
      <ul className={classes.lines}>
        {data.items.map((place) => (
          <li key={place.key}>
            <Link to="/lieux/$key" params={{ key: place.key }} className={classes.name}>
              {place.name}
            </Link>
            <PlaceFacts place={place} />
          </li>
        ))}
      </ul>
      <PlaceSource source={data.source} />
    </div>
  );
}
