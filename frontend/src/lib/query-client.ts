import { QueryClient } from "@tanstack/react-query";
import { ProblemError } from "./problem";

const isWorthAnotherTry = (failures: number, error: Error) =>
  failures < 2 && error instanceof ProblemError && (error.status === 0 || error.status === 503);

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 30_000, retry: isWorthAnotherTry },
    mutations: { networkMode: "always" },
  },
});
