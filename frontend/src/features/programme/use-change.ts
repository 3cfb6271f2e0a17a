import { useChangeOf } from "@/lib/use-change";
import { programmes } from "./queries";

/** A change of a programme; whatever is shown of it is read again. */
export const useChange = <V = void>(
  slug: string,
  change: (said: V) => Promise<unknown>,
  onDone?: () => void,
) => useChangeOf([programmes.all(slug)], change, onDone);
