import { useQuery } from "@tanstack/react-query";
import { Navigate } from "@tanstack/react-router";
import { ProblemPage } from "@/components/problem-page";
import { SignInWall } from "@/components/sign-in-wall";
import { Waiting } from "@/components/waiting";
import { me } from "@/lib/me";
import { ProblemError } from "@/lib/problem";
import { KeyNeeded } from "./key-needed";
import { Outsider } from "./outsider";

/** After signing in: to the home of the person's first network, or to what is open without one. */
export function MyHome() {
  return (
    <SignInWall>
      <FirstNetwork />
    </SignInWall>
  );
}

function FirstNetwork() {
  const { data: person, error, refetch } = useQuery(me);
  if (error instanceof ProblemError && error.code === "account-key-needed") return <KeyNeeded />;
  if (error) return <ProblemPage error={error} onRetry={refetch} />;
  if (!person) return <Waiting lines={2} />;
  const first = person.networks[0];
  if (first) return <Navigate to="/reseaux/$slug/accueil" params={{ slug: first.slug }} replace />;
  return <Outsider name={person.person.givenName} />;
}
