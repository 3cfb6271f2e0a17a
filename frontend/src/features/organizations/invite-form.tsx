import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { FormSummary } from "@/components/form-summary";
import { ProblemNotice } from "@/components/problem-notice";
import { today } from "@/lib/format";
import type { Organization, SeatRole } from "@/lib/model";
import { ProblemError } from "@/lib/problem";
import classes from "./organizations.module.css";
import { invite, organizations } from "./queries";

const roles: SeatRole[] = [
  "ELU",
  "REFERENT_ELU",
  "TECHNICIEN",
  "REFERENT_TECHNIQUE",
  "CONSEIL_DEVELOPPEMENT",
  "MANAGER",
];

type Values = { email: string; role: SeatRole; startDate: string; endDate: string };

export function InviteForm({ organization, onDone }: { organization: Organization; onDone: () => void }) {
  const { t } = useTranslation(["organizations", "common"]);
  const client = useQueryClient();
  const form = useForm<Values>({
    initialValues: { email: "", role: "ELU", startDate: today(), endDate: "" },
    validate: {
      email: (value) => (/^\S+@\S+\.\S+$/.test(value.trim()) ? null : t("invitations.emailNeeded")),
      endDate: (value, { startDate }) => (value && value < startDate ? t("invitations.endFirst") : null),
    },
  });
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => {
      const { email, role, startDate, endDate } = form.getValues();
      return invite(organization, {
        email: email.trim(),
        role,
        ...(startDate && { startDate }),
        ...(endDate && { endDate }),
      });
    },
    onSuccess: () =>
      client
        .invalidateQueries({
          queryKey: organizations.invitations(organization.network, organization.id).queryKey,
        })
        .then(onDone),
    onError: (refusal) => refusal instanceof ProblemError && form.setErrors(refusal.fieldErrors),
  });
  const labels = {
    email: t("invitations.email"),
    role: t("invitations.role"),
    startDate: t("invitations.startDate"),
    endDate: t("invitations.endDate"),
  };
  const field = (name: keyof typeof labels) => ({
    id: `invitation-${name}`,
    label: labels[name],
    ...form.getInputProps(name),
  });
  return (
    <form
      noValidate
      className={classes.panel}
      onSubmit={form.onSubmit(() => mutate())}
      aria-label={t("invitations.add")}
    >
      <FormSummary errors={form.errors} labels={labels} idOf={(name) => `invitation-${name}`} />
      {error && Object.keys(form.errors).length === 0 && <ProblemNotice error={error} />}
      <TextInput
        {...field("email")}
        type="email"
        autoComplete="off"
        description={t("invitations.emailHelp")}
        maxLength={254}
      />
      <NativeSelect
        {...field("role")}
        size="md"
        data={roles.map((value) => ({ value, label: t(`common:seatRoles.${value}`) }))}
      />
      <div className={classes.pair}>
        <TextInput {...field("startDate")} type="date" description={t("invitations.startDateHelp")} />
        <TextInput {...field("endDate")} type="date" description={t("invitations.endDateHelp")} />
      </div>
      <div className="actions">
        <Button type="submit" loading={isPending}>
          {t("invitations.send")}
        </Button>
        <Button variant="subtle" onClick={onDone}>
          {t("common:cancel")}
        </Button>
      </div>
    </form>
  );
}
