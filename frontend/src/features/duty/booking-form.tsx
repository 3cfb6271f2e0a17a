import { Button, Radio, Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { FormSummary } from "@/components/form-summary";
import { PlaceInput } from "@/components/place-input";
import { ProblemNotice } from "@/components/problem-notice";
import { weekday } from "@/lib/format";
import type { FreeSlot, MeetingMode } from "@/lib/model";
import { isRefusal, ProblemError } from "@/lib/problem";
import { useClock } from "./clock";
import classes from "./duty.module.css";
import { book, duty } from "./queries";
import { SlotPicker } from "./slot-picker";

export type Held = { startsAt: string; zone: string; heldUntil: string; email: string };

type Props = { slug: string; modes: MeetingMode[]; onHeld: (held: Held) => void };

/** For whom, when, and who comes: one page, one button. */
export function BookingForm({ slug, modes, onHeld }: Props) {
  const { t } = useTranslation(["duty", "common"]);
  const { hourIn } = useClock();
  const client = useQueryClient();
  const key = useRef(crypto.randomUUID());
  const [place, setPlace] = useState<{ key: string; label: string }>();
  const [isElsewhere, setIsElsewhere] = useState(false);
  const [slot, setSlot] = useState<FreeSlot>();
  const required = (value: string) => (value.trim() ? null : t("common:form.required"));
  const form = useForm({
    initialValues: {
      collectivity: "",
      startsAt: "",
      mode: modes[0] ?? "VIDEO",
      contactName: "",
      contactRole: "",
      email: "",
      phone: "",
      subject: "",
      message: "",
    },
    validate: {
      collectivity: () => (place || isElsewhere ? null : t("book.collectivityMissing")),
      startsAt: () => (slot ? null : t("book.slotMissing")),
      contactName: required,
      email: required,
      subject: required,
      phone: (value, { mode }) => (mode === "PHONE" ? required(value) : null),
    },
  });
  const { mutate, isPending, error } = useMutation({
    mutationFn: ({ startsAt: _, mode, phone, contactRole, message, ...said }: typeof form.values) =>
      book(slug, key.current, {
        ...said,
        host: slot?.host ?? "",
        startsAt: slot?.startsAt ?? "",
        mode,
        collectivity: isElsewhere ? said.collectivity : (place?.label ?? ""),
        ...(place && !isElsewhere && { place: place.key }),
        ...(contactRole.trim() && { contactRole }),
        ...(phone.trim() && { phone }),
        ...(message.trim() && { message }),
      }),
    onSuccess: ({ startsAt, zone, heldUntil }, { email }) =>
      onHeld({ startsAt, zone, heldUntil: heldUntil ?? startsAt, email }),
    onError: (refusal) => {
      if (refusal instanceof ProblemError && refusal.status >= 400 && refusal.status < 500)
        key.current = crypto.randomUUID();
      if (isRefusal(refusal, "slot-taken")) {
        setSlot(undefined);
        client.invalidateQueries({ queryKey: duty.all(slug) });
      }
      if (refusal instanceof ProblemError) form.setErrors(refusal.fieldErrors);
    },
  });
  const labels = {
    collectivity: t("book.collectivity"),
    startsAt: t("book.slot"),
    mode: t("book.mode"),
    contactName: t("book.name"),
    contactRole: t("book.role"),
    email: t("book.email"),
    phone: t("book.phone"),
    subject: t("book.subject"),
    message: t("book.message"),
  };
  const field = (name: keyof typeof labels) => ({
    id: `rdv-${name}`,
    label: labels[name],
    ...form.getInputProps(name),
  });
  const better = isRefusal(error, "idempotency-key-reused")
    ? t("book.alreadySent")
    : isRefusal(error, "too-many-requests")
      ? t("book.tooMany")
      : undefined;
  const isPhone = form.values.mode === "PHONE";
  return (
    <form noValidate className={classes.form} onSubmit={form.onSubmit((values) => mutate(values))}>
      <FormSummary errors={form.errors} labels={labels} idOf={(name) => `rdv-${name}`} />
      {error && Object.keys(form.errors).length === 0 && <ProblemNotice error={error} sentence={better} />}
      <div>
        {isElsewhere ? (
          <TextInput {...field("collectivity")} maxLength={160} description={t("book.elsewhereHelp")} />
        ) : (
          <PlaceInput
            id="rdv-collectivity"
            label={labels.collectivity}
            description={t("book.collectivityHelp")}
            error={form.errors.collectivity}
            chosen={place?.label ?? ""}
            onChoose={({ key: chosen, label }) => {
              setPlace({ key: chosen, label });
              form.clearFieldError("collectivity");
            }}
          />
        )}
        <Button variant="subtle" size="sm" onClick={() => setIsElsewhere(!isElsewhere)}>
          {t(isElsewhere ? "book.inTheList" : "book.elsewhere")}
        </Button>
      </div>
      {modes.length > 1 && (
        <Radio.Group {...field("mode")}>
          <div className="actions">
            {modes.map((mode) => (
              <Radio key={mode} value={mode} label={t(`modes.${mode}`)} />
            ))}
          </div>
        </Radio.Group>
      )}
      <section id="rdv-startsAt" tabIndex={-1} aria-label={labels.startsAt}>
        {form.errors.startsAt && (
          <p role="alert" className={classes.wrong}>
            {form.errors.startsAt}
          </p>
        )}
        <SlotPicker
          slug={slug}
          mode={form.values.mode}
          chosen={slot}
          onChoose={(chosen) => {
            setSlot(chosen);
            form.clearFieldError("startsAt");
          }}
        />
      </section>
      <TextInput {...field("contactName")} maxLength={120} autoComplete="name" />
      <TextInput
        {...field("contactRole")}
        description={t("common:optional")}
        maxLength={120}
        autoComplete="organization-title"
      />
      <TextInput {...field("email")} type="email" maxLength={254} autoComplete="email" />
      <TextInput
        {...field("phone")}
        type="tel"
        maxLength={30}
        autoComplete="tel"
        description={isPhone ? t("book.phoneHelp") : t("common:optional")}
      />
      <TextInput {...field("subject")} maxLength={200} description={t("book.subjectHelp")} />
      <Textarea
        {...field("message")}
        autosize
        minRows={3}
        maxLength={2000}
        description={t("common:optional")}
      />
      <p className={classes.muted}>{t("book.privacy")}</p>
      <div className={classes.bar}>
        <Button type="submit" size="lg" fullWidth loading={isPending}>
          {slot
            ? t("book.submit", {
                day: weekday(new Date(slot.startsAt), slot.zone),
                hour: hourIn(slot.startsAt, slot.zone),
              })
            : t("book.submitEmpty")}
        </Button>
      </div>
    </form>
  );
}
