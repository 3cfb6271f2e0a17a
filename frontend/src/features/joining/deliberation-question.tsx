import { Button, Fieldset, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import formClasses from "@/components/form.module.css";
import classes from "./joining.module.css";
import type { Question } from "./question";

/** By which decision a collectivité joins, and who are its two contacts. */
export function DeliberationQuestion(question: Question) {
  const { t } = useTranslation("joining");
  const { draft, change, errors } = question;
  const { deliberation } = draft;
  return (
    <>
      <div className={formClasses.pair}>
        <TextInput
          id="champ-number"
          label={t("deliberation.number")}
          maxLength={60}
          value={deliberation.number}
          error={errors.number}
          onChange={(event) =>
            change({ deliberation: { ...deliberation, number: event.currentTarget.value } })
          }
        />
        <TextInput
          id="champ-date"
          type="date"
          label={t("deliberation.date")}
          value={deliberation.date}
          error={errors.date}
          onChange={(event) => change({ deliberation: { ...deliberation, date: event.currentTarget.value } })}
        />
      </div>
      <p className={classes.muted}>{t("deliberation.file")}</p>
      <Referent {...question} who="elected" />
      <Referent {...question} who="technical" />
    </>
  );
}

function Referent({ draft, change, errors, who }: Question & { who: "elected" | "technical" }) {
  const { t } = useTranslation("joining");
  const set = (part: Partial<(typeof draft)[typeof who]>) => change({ [who]: { ...draft[who], ...part } });
  const { givenName, familyName, email } = draft;
  return (
    <Fieldset legend={t(`deliberation.${who}`)} className={classes.group ?? ""}>
      {givenName && familyName && email && (
        <Button variant="subtle" size="compact-sm" onClick={() => set({ givenName, familyName, email })}>
          {t("deliberation.me")}
        </Button>
      )}
      <div className={formClasses.pair}>
        {(["givenName", "familyName"] as const).map((name) => (
          <TextInput
            key={name}
            id={`champ-${who}.${name}`}
            label={t(`identity.${name}`)}
            maxLength={80}
            value={draft[who][name]}
            error={errors[`${who}.${name}`]}
            onChange={(event) => set({ [name]: event.currentTarget.value })}
          />
        ))}
      </div>
      <TextInput
        id={`champ-${who}.email`}
        type="email"
        label={t("identity.email")}
        maxLength={254}
        value={draft[who].email}
        error={errors[`${who}.email`]}
        onChange={(event) => set({ email: event.currentTarget.value })}
      />
    </Fieldset>
  );
}
