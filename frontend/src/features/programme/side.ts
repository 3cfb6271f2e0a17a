import type { Programme, ProgrammeAction, ProgrammeSpace, ProgrammeYear, SteeringMeeting } from "@/lib/model";

/** Which form is open in front of a programme. */
export type Opened =
  | { form: "frame" | "report" | "publication" | "unpublish" }
  | { form: "action"; year: number; action?: ProgrammeAction }
  | { form: "settle" | "sheet"; action: ProgrammeAction }
  | { form: "review"; year: ProgrammeYear }
  | { form: "meeting"; meeting?: SteeringMeeting }
  | { form: "removeMeeting"; meeting: SteeringMeeting };

/** What each part of the page of a programme is given. */
export type Side = { space: ProgrammeSpace; programme: Programme; onOpen: (opened: Opened) => void };

/** Whether something can still be written in a programme. */
export const isOpen = ({ space, programme }: Side) => !programme.endedOn && space.state !== "CLOSED";

/** Whether whoever reads it writes the plan. */
export const isWriter = (side: Side) => side.space.adviser && isOpen(side);
