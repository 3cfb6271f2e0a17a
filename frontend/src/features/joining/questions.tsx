import { Button } from "@mantine/core";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { type ComponentType, type FormEvent, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { FormSummary } from "@/components/form-summary";
import { LinkButton } from "@/components/link-button";
import { ProblemNotice } from "@/components/problem-notice";
import { CharterQuestion } from "./charter-question";
import { ConsentsQuestion } from "./consents-question";
import { DeliberationQuestion } from "./deliberation-question";
import { missingOf, type Step } from "./draft";
import { DuesQuestion } from "./dues-question";
import { IdentityQuestion } from "./identity-question";
import classes from "./joining.module.css";
import { MandatesQuestion } from "./mandates-question";
import { OrganizationQuestion } from "./organization-question";
import { PlacesQuestion } from "./places-question";
import { PositionQuestion } from "./position-question";
import { ProfileQuestion } from "./profile-question";
import { Progress } from "./progress";
import { PutAside } from "./put-aside";
import type { Question } from "./question";
import { Summary } from "./summary";

const screens: Record<Step, ComponentType<Question>> = {
  profile: ProfileQuestion,
  organization: OrganizationQuestion,
  deliberation: DeliberationQuestion,
  identity: IdentityQuestion,
  mandates: MandatesQuestion,
  position: PositionQuestion,
  places: PlacesQuestion,
  dues: DuesQuestion,
  charter: CharterQuestion,
  consents: ConsentsQuestion,
  summary: Summary,
};

type Props = Omit<Question, "errors"> & {
  steps: Step[];
  link?: string | undefined;
  failure: unknown;
  isSending: boolean;
  onSend: () => void;
};

/** The question at hand, the way back, and the way on. */
export function Questions({ steps, link, failure, isSending, onSend, ...question }: Props) {
  const { t } = useTranslation(["joining", "common"]);
  const { draft, change, asked, network } = question;
  const { etape } = useSearch({ from: "/reseaux/$slug/rejoindre" });
  const navigate = useNavigate();
  const rank = Math.max(0, steps.indexOf(etape as Step));
  const step = steps[rank] ?? "summary";
  const [refused, setRefused] = useState<Step>();
  const heading = useFocusOn(step);
  const errors =
    refused === step
      ? Object.fromEntries(
          Object.entries(missingOf(step, draft, asked)).map(([field, what]) => [field, t(`missing.${what}`)]),
        )
      : {};
  const Screen = screens[step];
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    const unanswered = steps.find((one) => Object.keys(missingOf(one, draft, asked)).length > 0);
    const isStuck = Object.keys(missingOf(step, draft, asked)).length > 0;
    setRefused(isStuck ? step : step === "summary" ? unanswered : undefined);
    if (isStuck) return;
    const next = step === "summary" ? unanswered : steps[rank + 1];
    if (!next) onSend();
    else
      navigate({ to: "/reseaux/$slug/rejoindre", params: { slug: network.slug }, search: { etape: next } });
  };
  const before = steps[rank - 1];
  return (
    <form noValidate onSubmit={handleSubmit} className={`${classes.page} accented`}>
      <title>{`${t("title", { network: network.name })} · Essaim`}</title>
      <Progress rank={rank} of={steps.length} network={network} />
      <h1 ref={heading} tabIndex={-1}>
        {t(`${step}.title`, { network: network.name })}
      </h1>
      <p className={classes.lead}>{t(`${step}.lead`, { network: network.name })}</p>
      <FormSummary
        errors={errors}
        labels={Object.fromEntries(Object.keys(errors).map((field) => [field, t(`fields.${lastOf(field)}`)]))}
        idOf={(field) => `champ-${field}`}
      />
      {failure !== null && step === "summary" && <ProblemNotice error={failure} />}
      <Screen {...question} errors={errors} />
      <div className={classes.bar}>
        <Button type="submit" size="md" loading={isSending}>
          {t(step === "summary" ? "send" : "next")}
        </Button>
        {before && (
          <LinkButton
            variant="default"
            size="md"
            to="/reseaux/$slug/rejoindre"
            params={{ slug: network.slug }}
            search={{ etape: before }}
          >
            {t("back")}
          </LinkButton>
        )}
        <PutAside slug={network.slug} draft={draft} link={link} change={change} />
      </div>
    </form>
  );
}

type Field =
  | "profile"
  | "name"
  | "place"
  | "number"
  | "date"
  | "givenName"
  | "familyName"
  | "email"
  | "amount"
  | "dues";
const lastOf = (field: string) => (field.split(".").at(-1) ?? field) as Field;

/** A new question is a new screen: whoever does not see it hears its title. */
function useFocusOn(step: Step) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    heading.current?.focus();
    window.scrollTo({ top: 0 });
  }, [step]);
  return heading;
}
