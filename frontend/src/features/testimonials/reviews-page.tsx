import { SegmentedControl } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Empty } from "@/components/empty";
import { Page } from "@/components/page";
import { ProblemNotice } from "@/components/problem-notice";
import { SignInWall } from "@/components/sign-in-wall";
import { Waiting } from "@/components/waiting";
import type { TestimonialState } from "@/lib/model";
import { testimonials } from "./queries";
import { ReviewLine } from "./review-line";
import classes from "./testimonials.module.css";

const states: TestimonialState[] = ["SUBMITTED", "PUBLISHED", "REFUSED"];

/** What members wrote about the network, before anyone reads it. */
export function ReviewsPage() {
  const { t } = useTranslation("testimonials");
  const { slug } = useParams({ from: "/reseaux/$slug/administration/temoignages" });
  return (
    <SignInWall>
      <Page title={t("reviews.title")} lead={t("reviews.lead")}>
        <Reviews slug={slug} />
      </Page>
    </SignInWall>
  );
}

function Reviews({ slug }: { slug: string }) {
  const { t } = useTranslation("testimonials");
  const [state, setState] = useState<TestimonialState>("SUBMITTED");
  const { data, error, refetch } = useQuery(testimonials.reviews(slug, state));
  return (
    <>
      <SegmentedControl
        aria-label={t("reviews.filter")}
        value={state}
        data={states.map((value) => ({ value, label: t(`reviews.${value}`) }))}
        onChange={(value) => setState(value as TestimonialState)}
        style={{ alignSelf: "flex-start" }}
      />
      {error && <ProblemNotice error={error} onRetry={refetch} />}
      {!data && !error && <Waiting lines={3} />}
      {data?.length === 0 && <Empty title={t("reviews.none")}>{t("reviews.noneBody")}</Empty>}
      <ul className={classes.lines}>
        {data?.map((testimonial) => (
          <ReviewLine key={testimonial.id} slug={slug} testimonial={testimonial} />
        ))}
      </ul>
    </>
  );
}
