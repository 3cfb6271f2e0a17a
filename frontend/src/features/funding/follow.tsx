import { Button, NativeSelect } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ProblemNotice } from "@/components/problem-notice";
import { trackKey } from "@/lib/track";
import classes from "./funding.module.css";
import { follow, fundings } from "./queries";

/** An adviser follows an aid for one of their tracks. */
export function Follow({ slug, funding }: { slug: string; funding: string }) {
  const { t } = useTranslation("funding");
  const client = useQueryClient();
  const { data } = useQuery(fundings.tracks());
  const tracks = (data?.items ?? []).filter(({ network, state }) => network === slug && state !== "CLOSED");
  const [chosen, setChosen] = useState("");
  const track = chosen || (tracks[0]?.id ?? "");
  const { mutate, isPending, isSuccess, error } = useMutation({
    mutationFn: () => follow(slug, track, funding),
    onSettled: () => client.invalidateQueries({ queryKey: trackKey({ slug, track }) }),
  });
  if (tracks.length === 0) return null;
  return (
    <section className={classes.screen} aria-label={t("leads.follow")}>
      {error && <ProblemNotice error={error} />}
      <NativeSelect
        label={t("leads.track")}
        value={track}
        onChange={(event) => setChosen(event.currentTarget.value)}
        data={tracks.map(({ id, collectivity, subject }) => ({
          value: id,
          label: `${collectivity} · ${subject}`,
        }))}
      />
      <div className="actions">
        <Button loading={isPending} onClick={() => mutate()}>
          {t("leads.follow")}
        </Button>
        <Link to="/reseaux/$slug/parcours/$track/aides" params={{ slug, track }}>
          {t("leads.seeLeads")}
        </Link>
      </div>
      <p role="status">{isSuccess ? t("leads.followed") : ""}</p>
    </section>
  );
}
