import { aroundTracks } from "@/lib/track";
import { useChangeOf } from "@/lib/use-change";
import { support } from "./queries";

/** A change of something in a track; whatever is shown of tracks and of one's calendar is read again. */
export const useChange = <V = void>(change: (said: V) => Promise<unknown>, onDone?: () => void) =>
  useChangeOf([support.all, aroundTracks, ["my-calendar"]], change, onDone);
