import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { LinkButton } from "@/components/link-button";
import { Page } from "@/components/page";
import { SignInWall } from "@/components/sign-in-wall";
import { Waiting } from "@/components/waiting";
import { capitalised, day, spokenName, weekday } from "@/lib/format";
import { useMe, useMyNetwork } from "@/lib/me";
import type { MyNetwork } from "@/lib/model";
import { networks } from "@/lib/networks";
import classes from "./home-page.module.css";
import { useMyPlace } from "./my-place";
import { MyTerritories } from "./my-territories";
import { Near } from "./near";
import { NextSession } from "./next-session";
import { Tasks } from "./tasks";

/** Home of the day. */
export function HomePage() {
  const { slug } = useParams({ from: "/reseaux/$slug/accueil" });
  return (
    <SignInWall>
      <Home slug={slug} />
    </SignInWall>
  );
}

function Home({ slug }: { slug: string }) {
  const me = useMe();
  const network = useMyNetwork(slug);
  if (!me) return <Waiting lines={3} />;
  if (!network) return <NotMember slug={slug} />;
  return <Day network={network} name={me.person.givenName} />;
}

function Day({ network, name }: { network: MyNetwork; name: string }) {
  const { t } = useTranslation("home");
  const { place, isKnown } = useMyPlace();
  const lead = [
    capitalised(weekday(new Date())),
    [place?.name, place?.epci && spokenName(place.epci.name)].filter(Boolean).join(", "),
  ];
  const membership = network.membership;
  return (
    <Page title={t("hello", { name })} lead={lead.filter(Boolean).join(" · ")}>
      <NextSession />
      <div className={classes.two}>
        <Tasks network={network} />
        <div className={classes.side}>
          <MyTerritories slug={network.slug} />
          <Near slug={network.slug} {...(isKnown && { place: place?.epci ?? place ?? null })} />
        </div>
      </div>
      {membership && (
        <small>
          {t("memberSince", { date: day(membership.since) })}
          {membership.through && ` ${t("through", { organization: membership.through })}`}
        </small>
      )}
    </Page>
  );
}

function NotMember({ slug }: { slug: string }) {
  const { t } = useTranslation("home");
  const { data: network } = useQuery(networks.one(slug));
  return (
    <Page title={t("notMember.title", { network: network?.name ?? slug })} lead={t("notMember.body")} narrow>
      <div>
        <LinkButton to="/reseaux/$slug" params={{ slug }}>
          {t("notMember.see")}
        </LinkButton>
      </div>
    </Page>
  );
}
