import { Button, TextInput } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ProblemNotice } from "@/components/problem-notice";
import { day } from "@/lib/format";
import type { ReviewedTestimonial } from "@/lib/model";
import { portraits } from "./portrait-queries";
import { review } from "./queries";
import classes from "./testimonials.module.css";

/** One testimonial: who, what, whether the consent holds, and the two ways to decide. */
export function ReviewLine({ slug, testimonial }: { slug: string; testimonial: ReviewedTestimonial }) {
  const { t } = useTranslation("testimonials");
  const client = useQueryClient();
  const [reason, setReason] = useState("");
  const deciding = useMutation({
    mutationFn: (publish: boolean) => review(slug, testimonial, publish, reason.trim()),
    onSuccess: () => client.invalidateQueries({ queryKey: ["testimonials", slug] }),
  });
  const { author, quote, state, submittedAt, consented, hasPortrait, portraitConsented } = testimonial;
  const { data: portrait } = useQuery({ ...portraits.toReview(slug, testimonial), enabled: hasPortrait });
  return (
    <li>
      <h2>{author}</h2>
      {portrait && (
        <img className={classes.face} src={portrait} alt={t("reviews.portrait", { name: author })} />
      )}
      <blockquote className={classes.quote}>{quote}</blockquote>
      <p className={classes.muted}>
        {t("reviews.submitted", { date: day(submittedAt) })} ·{" "}
        {consented ? t("reviews.consented") : t("reviews.notConsented")}
        {hasPortrait &&
          ` · ${t(portraitConsented ? "reviews.portraitConsented" : "reviews.portraitNotConsented")}`}
      </p>
      {state !== "REFUSED" && (
        <TextInput
          label={t("reviews.reason")}
          description={t("reviews.reasonHelp")}
          maxLength={300}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      )}
      <div className="actions">
        {state !== "PUBLISHED" && (
          <Button
            size="sm"
            aria-label={`${t("reviews.publish")} : ${author}`}
            loading={deciding.isPending && deciding.variables}
            onClick={() => deciding.mutate(true)}
          >
            {t("reviews.publish")}
          </Button>
        )}
        {state !== "REFUSED" && (
          <Button
            size="sm"
            variant="outline"
            color="clay"
            aria-label={`${t("reviews.refuse")} : ${author}`}
            loading={deciding.isPending && !deciding.variables}
            onClick={() => deciding.mutate(false)}
          >
            {t(state === "PUBLISHED" ? "reviews.takeDown" : "reviews.refuse")}
          </Button>
        )}
      </div>
      {deciding.error && <ProblemNotice error={deciding.error} />}
    </li>
  );
}
