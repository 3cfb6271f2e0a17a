import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ProblemPage } from "@/components/problem-page";
import { Waiting } from "@/components/waiting";
import type { MembershipForm, Network } from "@/lib/model";
import { networks } from "@/lib/networks";
import { formOf, stepsOf } from "./draft";
import { useKeptDraft } from "./kept";
import { joining } from "./queries";
import { Questions } from "./questions";
import { Sent } from "./sent";
import { useSending } from "./use-sending";

/** « Rejoindre le réseau »: one question at a time, nothing lost, nothing ticked beforehand. */
export function JoinPage() {
  const { slug } = useParams({ from: "/reseaux/$slug/rejoindre" });
  const { i18n } = useTranslation();
  const network = useQuery(networks.one(slug));
  const asked = useQuery({ ...joining.form(slug, i18n.language), staleTime: 60_000 });
  const failed = network.error ?? asked.error;
  const retry = () => {
    network.refetch();
    asked.refetch();
  };
  if (failed) return <ProblemPage error={failed} onRetry={retry} />;
  if (!network.data || !asked.data) return <Waiting lines={3} />;
  return <Joining network={network.data} asked={asked.data} />;
}

function Joining({ network, asked }: { network: Network; asked: MembershipForm }) {
  const { etape } = useSearch({ from: "/reseaux/$slug/rejoindre" });
  const navigate = useNavigate();
  const { draft, link, sent, change, finish } = useKeptDraft(network.slug, etape === "sent");
  const only = asked.profiles.length === 1 ? asked.profiles[0] : undefined;
  const known = only ? { ...draft, profile: only } : draft;
  const handleDone = () => {
    finish(known.email);
    navigate({
      to: "/reseaux/$slug/rejoindre",
      params: { slug: network.slug },
      search: { etape: "sent" },
      replace: true,
    });
  };
  const sending = useSending({ network, email: known.email, link, onDone: handleDone });
  if (sent) return <Sent network={network} {...sent} />;
  return (
    <Questions
      draft={known}
      change={change}
      asked={asked}
      network={network}
      link={link}
      steps={stepsOf(known, asked)}
      failure={sending.error}
      isSending={sending.isPending}
      onSend={() => sending.mutate(formOf(known, asked))}
    />
  );
}
