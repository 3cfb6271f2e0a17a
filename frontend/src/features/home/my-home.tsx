import { Navigate } from "@tanstack/react-router";
import { SignInWall } from "@/components/sign-in-wall";
import { Waiting } from "@/components/waiting";
import { useMe } from "@/lib/me";
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
  const person = useMe();
  if (!person) return <Waiting lines={2} />;
  const first = person.networks[0];
  if (first) return <Navigate to="/reseaux/$slug/accueil" params={{ slug: first.slug }} replace />;
  return <Outsider name={person.person.givenName} />;
}
