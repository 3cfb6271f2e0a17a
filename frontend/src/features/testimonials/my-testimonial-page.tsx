import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Page } from "@/components/page";
import { ProblemPage } from "@/components/problem-page";
import { SignInWall } from "@/components/sign-in-wall";
import { Waiting } from "@/components/waiting";
import { networks } from "@/lib/networks";
import { isProblem } from "@/lib/problem";
import { MyPortrait } from "./my-portrait";
import { MyTestimonialForm } from "./my-testimonial-form";
import { testimonials } from "./queries";

/** What one says of a network, and whether anyone reads it. */
export function MyTestimonialPage() {
  const { t } = useTranslation("testimonials");
  const { slug } = useParams({ from: "/moi/reseaux/$slug/temoignage" });
  const { data: network } = useQuery(networks.one(slug));
  return (
    <SignInWall>
      <Page title={t("mine.title", { network: network?.name ?? "" })} lead={t("mine.lead")} narrow>
        <Mine slug={slug} />
      </Page>
    </SignInWall>
  );
}

function Mine({ slug }: { slug: string }) {
  const { data, error, refetch } = useQuery(testimonials.mine(slug));
  if (error && !isProblem(error, 404)) return <ProblemPage error={error} onRetry={refetch} />;
  if (data === undefined) return <Waiting lines={3} />;
  return (
    <>
      <MyTestimonialForm key={data ? "written" : "new"} slug={slug} current={data} />
      {data && <MyPortrait slug={slug} current={data} />}
    </>
  );
}
