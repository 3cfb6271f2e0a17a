import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import type about from "@/i18n/fr/about.json";
import type activity from "@/i18n/fr/activity.json";
import type admission from "@/i18n/fr/admission.json";
import type agenda from "@/i18n/fr/agenda.json";
import type agreements from "@/i18n/fr/agreements.json";
import type calendar from "@/i18n/fr/calendar.json";
import type common from "@/i18n/fr/common.json";
import type consents from "@/i18n/fr/consents.json";
import type contact from "@/i18n/fr/contact.json";
import type directory from "@/i18n/fr/directory.json";
import type dues from "@/i18n/fr/dues.json";
import type duty from "@/i18n/fr/duty.json";
import type expert from "@/i18n/fr/expert.json";
import type figures from "@/i18n/fr/figures.json";
import type funding from "@/i18n/fr/funding.json";
import type home from "@/i18n/fr/home.json";
import type imports from "@/i18n/fr/imports.json";
import type initiative from "@/i18n/fr/initiative.json";
import type joining from "@/i18n/fr/joining.json";
import type mail from "@/i18n/fr/mail.json";
import type me from "@/i18n/fr/me.json";
import type memberships from "@/i18n/fr/memberships.json";
import type networks from "@/i18n/fr/networks.json";
import type organizations from "@/i18n/fr/organizations.json";
import type peer from "@/i18n/fr/peer.json";
import type places from "@/i18n/fr/places.json";
import type privacy from "@/i18n/fr/privacy.json";
import type programme from "@/i18n/fr/programme.json";
import type referral from "@/i18n/fr/referral.json";
import type register from "@/i18n/fr/register.json";
import type renewals from "@/i18n/fr/renewals.json";
import type stewardship from "@/i18n/fr/stewardship.json";
import type support from "@/i18n/fr/support.json";
import type sympathisers from "@/i18n/fr/sympathisers.json";
import type territories from "@/i18n/fr/territories.json";
import type testimonials from "@/i18n/fr/testimonials.json";
import type workshop from "@/i18n/fr/workshop.json";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "common";
    resources: {
      about: typeof about;
      activity: typeof activity;
      admission: typeof admission;
      agreements: typeof agreements;
      calendar: typeof calendar;
      common: typeof common;
      consents: typeof consents;
      contact: typeof contact;
      directory: typeof directory;
      figures: typeof figures;
      agenda: typeof agenda;
      dues: typeof dues;
      duty: typeof duty;
      funding: typeof funding;
      expert: typeof expert;
      home: typeof home;
      mail: typeof mail;
      imports: typeof imports;
      initiative: typeof initiative;
      joining: typeof joining;
      me: typeof me;
      memberships: typeof memberships;
      networks: typeof networks;
      organizations: typeof organizations;
      peer: typeof peer;
      places: typeof places;
      referral: typeof referral;
      programme: typeof programme;
      register: typeof register;
      renewals: typeof renewals;
      privacy: typeof privacy;
      stewardship: typeof stewardship;
      support: typeof support;
      sympathisers: typeof sympathisers;
      territories: typeof territories;
      testimonials: typeof testimonials;
      workshop: typeof workshop;
    };
  }
}

export type Language = "fr" | "en";
export const languages: Language[] = ["fr", "en"];
const STORAGE_KEY = "essaim-language";

const words = import.meta.glob<Record<string, unknown>>("../i18n/*/*.json", { import: "default" });

/** Non-breaking spaces where French typography wants them. */
export const frenchSpaces = (text: string) =>
  text.replace(/ ([:;?!»%])/g, "\u00a0$1").replace(/« /g, "«\u00a0");

function preferredLanguage(): Language {
  const wanted = localStorage.getItem(STORAGE_KEY) ?? navigator.language.slice(0, 2);
  return wanted === "en" ? "en" : "fr";
}

export function speak(language: Language) {
  localStorage.setItem(STORAGE_KEY, language);
  return i18next.changeLanguage(language);
}

export async function startWords(language: Language = preferredLanguage()) {
  i18next.on("languageChanged", (current) => {
    document.documentElement.lang = current;
  });
  await i18next
    .use({
      type: "backend" as const,
      read: (lng: string, namespace: string, done: (error: Error | null, read: object | null) => void) => {
        const load = words[`../i18n/${lng}/${namespace}.json`];
        if (!load) return done(new Error(`no words for ${lng}/${namespace}`), null);
        load().then(
          (read) => done(null, read),
          (error: Error) => done(error, null),
        );
      },
    })
    .use({
      type: "postProcessor" as const,
      name: "spaces",
      process: (value: string) => (i18next.language === "fr" ? frenchSpaces(value) : value),
    })
    .use(initReactI18next)
    .init({
      lng: language,
      fallbackLng: false,
      supportedLngs: languages,
      ns: ["common"],
      defaultNS: "common",
      postProcess: "spaces",
      interpolation: { escapeValue: false },
    });
}

type Namespace = keyof import("i18next").CustomTypeOptions["resources"];

/** For a route's loader: its words arrive with its code, not after it. */
export const withWords =
  (...namespaces: Namespace[]) =>
  () =>
    i18next.loadNamespaces(namespaces);
