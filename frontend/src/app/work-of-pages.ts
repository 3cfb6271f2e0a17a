import type { WorklistItem, WorklistTask } from "@/lib/model";
import type { Destination } from "./navigation";

/** On which page of the administration a kind of work is done; the desk of the advisers has its own. */
const doneOn: Partial<Record<WorklistTask, Destination["label"]>> = {
  DATA_REQUESTS: "nav.dataRequests",
  ACCOUNT_REMOVALS: "nav.dataRequests",
  APPLICATIONS: "nav.applications",
  EXPERT_APPLICATIONS: "nav.expertDesk",
  WORKSHOP_REGISTRATIONS: "nav.workshopDesk",
  CONTACT_REPORTS: "nav.reports",
  TESTIMONIALS: "nav.testimonials",
  SYMPATHISERS: "nav.sympathisers",
  LATE_FEES: "nav.dues",
  RENEWALS_DUE: "nav.members",
  UNDELIVERED_MAILS: "nav.undelivered",
};

/** How much waits on a page of the administration, by the label of its link. */
export const waitingOn = (label: Destination["label"], worklist: WorklistItem[] = []) =>
  worklist.filter(({ task }) => doneOn[task] === label).reduce((sum, { count }) => sum + count, 0);
