import { Button, Textarea } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { ProblemNotice } from "@/components/problem-notice";
import type { MyTestimonial } from "@/lib/model";
import { removeTestimonial, testimonials, writeTestimonial } from "./queries";
import classes from "./testimonials.module.css";

const LONGEST = 400;

export function MyTestimonialForm({ slug, current }: { slug: string; current: MyTestimonial | null }) {
  const { t } = useTranslation("testimonials");
  const client = useQueryClient();
  const [quote, setQuote] = useState(current?.quote ?? "");
  const onSuccess = () => client.invalidateQueries({ queryKey: testimonials.mine(slug).queryKey });
  const writing = useMutation({
    mutationFn: () => writeTestimonial(slug, quote, current),
    onSuccess: (written) => {
      setQuote(written.quote);
      return onSuccess();
    },
  });
  const removing = useMutation({
    mutationFn: (written: MyTestimonial) => removeTestimonial(slug, written),
    onSuccess,
  });
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (quote.trim()) writing.mutate();
  };
  return (
    <form onSubmit={handleSubmit}>
      {current && <State slug={slug} current={current} />}
      <Textarea
        label={t("mine.quote")}
        description={t("mine.quoteHelp", { left: LONGEST - quote.length })}
        autosize
        minRows={4}
        maxLength={LONGEST}
        required
        value={quote}
        onChange={(event) => setQuote(event.currentTarget.value)}
      />
      {(writing.error ?? removing.error) && <ProblemNotice error={writing.error ?? removing.error} />}
      <div className="actions">
        <Button
          type="submit"
          loading={writing.isPending}
          disabled={!quote.trim() || quote === current?.quote}
        >
          {t("mine.save")}
        </Button>
        {current && (
          <Button
            variant="subtle"
            color="clay"
            loading={removing.isPending}
            onClick={() => removing.mutate(current)}
          >
            {t("mine.remove")}
          </Button>
        )}
      </div>
    </form>
  );
}

function State({ slug, current }: { slug: string; current: MyTestimonial }) {
  const { t } = useTranslation("testimonials");
  const { state, consented, reason } = current;
  return (
    <div role="status" className={classes.state} data-state={state}>
      <p>
        <b>{t(`states.${state}`)}</b> {reason}
      </p>
      {!consented && (
        <p>
          {t("mine.noConsent")} <Link to="/moi/consentements">{t("mine.consent")}</Link>
        </p>
      )}
      {state === "PUBLISHED" && consented && (
        <p>
          <Link to="/reseaux/$slug" params={{ slug }} hash="temoignages">
            {t("mine.see")}
          </Link>
        </p>
      )}
    </div>
  );
}
