import { Button, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ConfirmDialog } from "@/components/confirm-dialog";
import { ProblemNotice } from "@/components/problem-notice";
import type { DutySchedule } from "@/lib/model";
import { ProblemError } from "@/lib/problem";
import classes from "./duty.module.css";
import { duty, hold, leave } from "./queries";

/** Which hours the adviser who reads holds, and under which name. */
export function Holding({ slug }: { slug: string }) {
  const { t } = useTranslation("duty");
  const { data } = useQuery(duty.schedules(slug));
  if (!data || data.items.length === 0) return null;
  return (
    <section aria-labelledby="je-tiens" className={classes.section}>
      <h2 id="je-tiens">{t("holding.title")}</h2>
      <ul className={classes.lines}>
        {data.items.map((schedule) => (
          <Hours key={schedule.id} slug={slug} schedule={schedule} />
        ))}
      </ul>
    </section>
  );
}

function Hours({ slug, schedule }: { slug: string; schedule: DutySchedule }) {
  const { t } = useTranslation(["duty", "common"]);
  const client = useQueryClient();
  const mine = schedule.hosts.find((host) => host.mine);
  const refresh = () => client.invalidateQueries({ queryKey: duty.all(slug) });
  const form = useForm({
    initialValues: { name: mine?.name ?? "", videoUrl: mine?.videoUrl ?? "" },
    validate: {
      name: (value) => (value.trim() ? null : t("common:form.required")),
      videoUrl: (value) => (value === "" || value.startsWith("https://") ? null : t("holding.videoWrong")),
    },
  });
  const holding = useMutation({
    mutationFn: ({ name, videoUrl }: typeof form.values) => hold(slug, schedule.id, name, videoUrl.trim()),
    onSuccess: refresh,
    onError: (refusal) => refusal instanceof ProblemError && form.setErrors(refusal.fieldErrors),
  });
  const [isAsking, setIsAsking] = useState(false);
  const leaving = useMutation({
    mutationFn: () => leave(slug, schedule.id),
    onSuccess: refresh,
    onSettled: () => setIsAsking(false),
  });
  const error = holding.error ?? leaving.error;
  return (
    <li>
      <h3>{schedule.title}</h3>
      <form noValidate className={classes.form} onSubmit={form.onSubmit((values) => holding.mutate(values))}>
        {error && Object.keys(form.errors).length === 0 && <ProblemNotice error={error} />}
        <TextInput
          label={t("holding.name")}
          description={t("holding.nameHelp")}
          maxLength={80}
          {...form.getInputProps("name")}
        />
        <TextInput
          label={t("holding.video")}
          description={t("holding.videoHelp")}
          type="url"
          maxLength={300}
          {...form.getInputProps("videoUrl")}
        />
        <div className="actions">
          <Button type="submit" loading={holding.isPending}>
            {t(mine ? "holding.save" : "holding.hold")}
          </Button>
          {mine && (
            <Button variant="subtle" color="clay" onClick={() => setIsAsking(true)}>
              {t("holding.leave")}
            </Button>
          )}
          <span role="status">{holding.isSuccess && !form.isDirty() && t("common:form.saved")}</span>
        </div>
      </form>
      {isAsking && (
        <ConfirmDialog
          title={t("holding.leaveTitle")}
          body={t("holding.leaveBody")}
          confirm={t("holding.leave")}
          cancel={t("common:cancel")}
          isBusy={leaving.isPending}
          onConfirm={() => leaving.mutate()}
          onCancel={() => setIsAsking(false)}
        />
      )}
    </li>
  );
}
