import { wholeCents } from "@/lib/cents";
import { type blankMandate, mandateOf } from "@/lib/mandate-draft";
import type {
  ApplicantProfile,
  ApplicationForm,
  MembershipForm,
  OrganizationKind,
  PositionKind,
} from "@/lib/model";

type Named = { key: string; name: string };
type Referent = { givenName: string; familyName: string; email: string };

/** What is typed of an application before it is sent; all of it can wait for later. */
export type Draft = {
  profile: ApplicantProfile | "";
  givenName: string;
  familyName: string;
  email: string;
  phone: string;
  mandates: (typeof blankMandate)[];
  position: { title: string; kind: PositionKind; organization: string };
  places: Named[];
  motivation: string;
  organization: { name: string; kind: OrganizationKind; place: string; placeName: string };
  deliberation: { number: string; date: string };
  elected: Referent;
  technical: Referent;
  dues: { choice: "" | "RULE" | "OTHER" | "EXEMPT"; amount: string };
  charter: string;
  consents: Record<string, string>;
};

const nobody: Referent = { givenName: "", familyName: "", email: "" };

export const blankDraft: Draft = {
  profile: "",
  givenName: "",
  familyName: "",
  email: "",
  phone: "",
  mandates: [],
  position: { title: "", kind: "SALARIE", organization: "" },
  places: [],
  motivation: "",
  organization: { name: "", kind: "COMMUNE", place: "", placeName: "" },
  deliberation: { number: "", date: "" },
  elected: nobody,
  technical: nobody,
  dues: { choice: "", amount: "" },
  charter: "",
  consents: {},
};

export const kindsOf: Partial<Record<ApplicantProfile, OrganizationKind[]>> = {
  INSTITUTION: ["COMMUNE", "EPCI", "DEPARTEMENT", "REGION", "SERVICE_ETAT", "LABORATOIRE", "AUTRE"],
  ASSOCIATION: ["ASSOCIATION", "COLLECTIF_HABITANTS", "RESEAU"],
  ENTREPRISE: ["ENTREPRISE", "PRESTATAIRE"],
};

const COLLECTIVITIES: OrganizationKind[] = ["COMMUNE", "EPCI", "DEPARTEMENT", "REGION"];

export const isOrganization = ({ profile }: Draft) => profile !== "" && kindsOf[profile] !== undefined;
export const isCollectivity = (draft: Draft) =>
  isOrganization(draft) && COLLECTIVITIES.includes(draft.organization.kind);

export type Step =
  | "profile"
  | "organization"
  | "deliberation"
  | "identity"
  | "mandates"
  | "position"
  | "places"
  | "dues"
  | "charter"
  | "consents"
  | "summary";

/** The questions to ask, one at a time: those that this profile and this network need. */
export function stepsOf(draft: Draft, asked: MembershipForm): Step[] {
  const { profile } = draft;
  const steps: Step[] = asked.profiles.length > 1 ? ["profile"] : [];
  if (isOrganization(draft)) steps.push("organization");
  if (isCollectivity(draft)) steps.push("deliberation");
  steps.push("identity");
  if (profile === "ELU" || profile === "ANCIEN_ELU") steps.push("mandates");
  if (profile === "PROFESSIONNEL") steps.push("position");
  if (profile !== "ELU" && profile !== "ANCIEN_ELU" && !isCollectivity(draft)) steps.push("places");
  if (asked.dues && !isOrganization(draft)) steps.push("dues");
  if (asked.charter) steps.push("charter");
  if (asked.consents.length > 0) steps.push("consents");
  return [...steps, "summary"];
}

export type Missing = "required" | "email" | "charter" | "mandate" | "place" | "dues" | "amount";
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** What a question still needs, by the name of its field. */
export function missingOf(step: Step, draft: Draft, asked: MembershipForm): Record<string, Missing> {
  const missing: Record<string, Missing> = {};
  const need = (field: string, value: string) => {
    if (!value.trim()) missing[field] = "required";
  };
  const needEmail = (field: string, value: string) => {
    if (!EMAIL.test(value.trim())) missing[field] = value.trim() ? "email" : "required";
  };
  if (step === "profile") need("profile", draft.profile);
  if (step === "organization") {
    need("name", draft.organization.name);
    if (isCollectivity(draft) && !draft.organization.place) missing.place = "place";
  }
  if (step === "deliberation") {
    need("number", draft.deliberation.number);
    need("date", draft.deliberation.date);
    for (const who of ["elected", "technical"] as const) {
      need(`${who}.givenName`, draft[who].givenName);
      need(`${who}.familyName`, draft[who].familyName);
      needEmail(`${who}.email`, draft[who].email);
    }
  }
  if (step === "identity") {
    need("givenName", draft.givenName);
    need("familyName", draft.familyName);
    needEmail("email", draft.email);
  }
  if (step === "mandates" && draft.profile === "ELU" && draft.mandates.length === 0)
    missing.mandates = "mandate";
  if (step === "position") {
    need("title", draft.position.title);
    need("organization", draft.position.organization);
  }
  if (step === "places" && ["CITOYEN", "CANDIDAT"].includes(draft.profile) && draft.places.length === 0) {
    missing.places = "place";
  }
  if (step === "dues") {
    if (!draft.dues.choice) missing.dues = "dues";
    else if (!isExempt(draft) && duesOf(draft, asked) === undefined) missing.amount = "amount";
  }
  if (step === "charter" && draft.charter !== asked.charter?.sha256) missing.charter = "charter";
  return missing;
}

export const isExempt = ({ dues }: Draft) => dues.choice === "EXEMPT";

/** The cents that the person wishes to give, if the rule takes them. */
export function duesOf({ dues: { choice, amount } }: Draft, { dues }: MembershipForm) {
  if (!dues || choice === "EXEMPT") return undefined;
  if (choice === "RULE") return dues.amountCents;
  const typed = wholeCents(amount);
  const { minimumCents = 0, capCents = Number.MAX_SAFE_INTEGER } = dues;
  return typed !== undefined && typed >= minimumCents && typed <= capCents ? typed : undefined;
}

const filled = (text: string) => text.trim() || undefined;

/** What is sent: only what this profile was asked. */
export function formOf(draft: Draft, asked: MembershipForm): ApplicationForm {
  const steps = stepsOf(draft, asked);
  const { organization, deliberation, elected, technical, position, charter } = draft;
  const phone = filled(draft.phone);
  const motivation = filled(draft.motivation);
  const amountCents = duesOf(draft, asked);
  return {
    profile: draft.profile || (asked.profiles[0] ?? "ELU"),
    givenName: draft.givenName.trim(),
    familyName: draft.familyName.trim(),
    ...(phone && { phone }),
    mandates: steps.includes("mandates") ? draft.mandates.map(mandateOf) : [],
    ...(steps.includes("position") && {
      position: { ...position, title: position.title.trim(), organization: position.organization.trim() },
    }),
    places: steps.includes("places") ? draft.places.map(({ key }) => key) : [],
    ...(motivation && { motivation }),
    ...(isOrganization(draft) && {
      organization: {
        name: organization.name.trim(),
        kind: organization.kind,
        ...(organization.place && { place: organization.place }),
        ...(isCollectivity(draft) && {
          deliberationNumber: deliberation.number.trim(),
          deliberationDate: deliberation.date,
          elected,
          technical,
        }),
      },
    }),
    ...(steps.includes("dues") && {
      dues: { exempt: isExempt(draft), ...(amountCents !== undefined && { amountCents }) },
    }),
    ...(asked.charter && { charter: { version: asked.charter.version, sha256: charter } }),
    consents: asked.consents
      .filter(({ audience, text }) => draft.consents[audience] === text.sha256)
      .map(({ audience, text }) => ({ audience, textSha256: text.sha256 })),
  };
}

/** A draft that was kept, whatever version of the app wrote it. */
export const draftFrom = (kept: Record<string, unknown> | undefined): Draft =>
  ({ ...blankDraft, ...kept }) as Draft;
