import { ProblemPage } from "@/components/problem-page";
import { ProblemError } from "@/lib/problem";

const nowhere = new ProblemError(404);

/** An address that leads nowhere. */
export function NotFound() {
  return <ProblemPage error={nowhere} onRetry={() => location.reload()} />;
}
