import { Button, NativeSelect, Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ProblemNotice } from "@/components/problem-notice";
import type { NewReferral } from "@/lib/model";
import { ProblemError } from "@/lib/problem";
import { propose } from "./queries";
import classes from "./referral.module.css";
import { useChange } from "./use-change";

const targets = ["PARTNER", "PEER", "RESOURCE"] as const;

/** A peer, a partner or a resource: what it is called, where it is found, and why. The address may name the peer. */
export function OtherForm({ slug, track }: { slug: string; track: string }) {
  const { t } = useTranslation("referral");
  const { pair } = useSearch({ from: "/reseaux/$slug/parcours/$track/orientations" });
  const form = useForm({
    initialValues: { target: pair ? "PEER" : "PARTNER", name: pair ?? "", url: "", reason: "" },
    validate: {
      name: (said) => (said.trim() ? null : t("other.nameMissing")),
      url: (said) => (!said.trim() || /^https?:\/\/\S{3,}$/.test(said.trim()) ? null : t("other.urlStart")),
      reason: (said) => (said.trim() ? null : t("other.reasonMissing")),
    },
  });
  const proposing = useChange(
    slug,
    track,
    ({ target, name, url, reason }: typeof form.values) =>
      propose(slug, track, {
        target: target as NewReferral["target"],
        name: name.trim(),
        reason: reason.trim(),
        ...(url.trim() && { url: url.trim() }),
      }).catch((refusal) => {
        if (refusal instanceof ProblemError) form.setErrors(refusal.fieldErrors);
        throw refusal;
      }),
    () => form.setValues({ target: "PARTNER", name: "", url: "", reason: "" }),
  );
  return (
    <form
      noValidate
      className={classes.form}
      onSubmit={form.onSubmit((said) => proposing.mutate(said))}
      aria-label={t("other.title")}
    >
      {proposing.error && Object.keys(form.errors).length === 0 && <ProblemNotice error={proposing.error} />}
      <NativeSelect
        label={t("other.target")}
        data={targets.map((value) => ({ value, label: t(`targets.${value}`) }))}
        {...form.getInputProps("target")}
      />
      <TextInput label={t("other.name")} maxLength={200} {...form.getInputProps("name")} />
      <TextInput
        label={t("other.url")}
        description={t("other.urlHelp")}
        type="url"
        maxLength={300}
        {...form.getInputProps("url")}
      />
      <Textarea
        label={t("reason")}
        description={t("reasonHelp")}
        maxLength={1000}
        autosize
        minRows={2}
        {...form.getInputProps("reason")}
      />
      <div>
        <Button type="submit" loading={proposing.isPending}>
          {t("other.send")}
        </Button>
      </div>
      <p role="status">{proposing.isSuccess && !form.isDirty() ? t("proposed") : ""}</p>
    </form>
  );
}
