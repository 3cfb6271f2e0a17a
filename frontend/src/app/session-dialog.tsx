import { lazy, Suspense } from "react";
import { useSession } from "@/lib/use-session";

const ExpiredSession = lazy(() =>
  import("./expired-session").then((file) => ({ default: file.ExpiredSession })),
);

/** Fetched only when a session ends under someone's hands. */
export function SessionDialog() {
  const { state } = useSession();
  if (state !== "expired") return null;
  return (
    <Suspense>
      <ExpiredSession />
    </Suspense>
  );
}
