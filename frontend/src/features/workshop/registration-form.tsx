import { Button, NativeSelect } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useTranslation } from "react-i18next";
import { AccountButtons } from "@/components/account-buttons";
import { FormSummary } from "@/components/form-summary";
import { LeaveGuard } from "@/components/leave-guard";
import { PlaceInput } from "@/components/place-input";
import { ProblemNotice } from "@/components/problem-notice";
import type { Workshop } from "@/lib/model";
import { useMySeats } from "@/lib/seats";
import { useSession } from "@/lib/use-session";
import { register } from "./queries";
import { reasonOf } from "./refusal";
import { SaidFields } from "./said-fields";
import { useChange } from "./use-change";
import classes from "./workshop.module.css";

const ELSEWHERE = "";

/** Where one registers, as long as it is the time; else a word about why not. */
export function Register({ cycle }: { cycle: Workshop }) {
  const { t } = useTranslation("workshop");
  const { isKnown, isSignedIn } = useSession();
  if (!cycle.registrationOpen)
    return cycle.state === "OPEN" ? <p className={classes.muted}>{t("cycle.notOpen")}</p> : null;
  if (!isKnown) return null;
  return (
    <section className={classes.section}>
      <h2>{t(cycle.seatsLeft > 0 ? "register.title" : "register.titleWait")}</h2>
      {isSignedIn ? (
        <RegistrationForm cycle={cycle} />
      ) : (
        <>
          <p>{t("register.signIn")}</p>
          <AccountButtons />
        </>
      )}
    </section>
  );
}

function RegistrationForm({ cycle }: { cycle: Workshop }) {
  const { t } = useTranslation(["workshop", "common"]);
  const mine = useMySeats().filter(({ network }) => network === cycle.network);
  const required = (value: string) => (value.trim() ? null : t("common:form.required"));
  const form = useForm({
    initialValues: {
      organization: ELSEWHERE,
      place: "",
      placeName: "",
      role: "",
      question: "",
      shown: false,
    },
    validate: {
      place: (place, { organization }) => (organization || place ? null : t("register.placeMissing")),
      role: required,
      question: required,
    },
  });
  const { mutate, isPending, isSuccess, error } = useChange(
    cycle.network,
    ({ organization, place, placeName, ...said }: typeof form.values) =>
      register(cycle, { ...said, ...(organization ? { organization } : { place }) }),
  );
  const reason = reasonOf(error);
  const labels = {
    place: t("register.place"),
    role: t("register.role"),
    question: t(cycle.model === "CODEV" ? "register.questionCodev" : "register.question"),
  };
  return (
    <form noValidate className={classes.form} onSubmit={form.onSubmit((values) => mutate(values))}>
      <FormSummary errors={form.errors} labels={labels} idOf={(name) => `inscription-${name}`} />
      {error && <ProblemNotice error={error} sentence={reason && t(`register.refused.${reason}`)} />}
      {mine.length > 0 && (
        <NativeSelect
          label={t("register.for")}
          data={[
            { value: ELSEWHERE, label: t("register.forPlace") },
            ...mine.map(({ organization, organizationName }) => ({
              value: organization,
              label: organizationName,
            })),
          ]}
          {...form.getInputProps("organization")}
        />
      )}
      {!form.values.organization && (
        <PlaceInput
          id="inscription-place"
          label={labels.place}
          description={t("register.placeHelp")}
          error={form.errors.place}
          chosen={form.values.placeName}
          onChoose={({ key, label }) => form.setValues({ place: key, placeName: label })}
        />
      )}
      <SaidFields form={form} labels={labels} />
      <p className={classes.muted}>{t("register.privacy")}</p>
      <div>
        <Button type="submit" loading={isPending}>
          {t(cycle.seatsLeft > 0 ? "register.send" : "register.sendWait")}
        </Button>
      </div>
      <LeaveGuard when={form.isDirty() && !isPending && !isSuccess} />
    </form>
  );
}
