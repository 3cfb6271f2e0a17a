/** What may be chosen, in the order in which it is offered. */
export const axes = ["STRATEGY", "OPPORTUNITIES", "COHERENCE", "ORIENTATION", "FUNDING"] as const;
export const maturities = ["IDEA", "STARTED", "ESTABLISHED"] as const;
export const urgencies = ["LOW", "NORMAL", "HIGH"] as const;
export const orientations = ["ONE_OFF", "REGULAR", "PROGRAMME_3_ANS", "REORIENTED", "NO_ACTION"] as const;
export const collectivityKinds = [
  "COMMUNE",
  "EPCI",
  "DEPARTMENT",
  "REGION",
  "OVERSEAS",
  "STATE_SERVICE",
  "ASSOCIATION",
  "OTHER",
] as const;
export const kinds = ["ADVICE", "COUNCIL_INTERVENTION", "PROJECT_START"] as const;
export const roles = ["ELECTED", "AGENT", "OTHER"] as const;
export const modes = ["VIDEO", "PHONE", "ON_SITE"] as const;
