import type { Expert, ExpertInput, PlaceRef, ProcurementRoute } from "@/lib/model";

/** What the form of an expert holds while it is written. */
export type Values = {
  name: string;
  legalForm: ExpertInput["legalForm"];
  presentation: string;
  skills: string[];
  perimeter: PlaceRef[];
  references: Reference[];
  procurement: ProcurementRoute[];
  email: string;
  phone: string;
  website: string;
  /** The hash of the charter once it is accepted. */
  charter: string;
};

/** A line of the form; the key stays the same while it is written. */
export type Reference = { key: string; title: string; collectivity: string; year: string };

export const emptyReference = (): Reference => ({
  key: crypto.randomUUID(),
  title: "",
  collectivity: "",
  year: "",
});

export const valuesOf = (expert?: Expert): Values => ({
  name: expert?.name ?? "",
  legalForm: expert?.legalForm ?? "INDEPENDENT",
  presentation: expert?.presentation ?? "",
  skills: expert?.skills ?? [],
  perimeter: expert?.perimeter ?? [],
  references: (expert?.references ?? []).map(({ year, ...said }) => ({
    key: crypto.randomUUID(),
    ...said,
    year: String(year),
  })),
  procurement: expert?.procurement ?? [],
  email: expert?.email ?? "",
  phone: expert?.phone ?? "",
  website: expert?.website ?? "",
  charter: "",
});

export const inputOf = ({
  charter: _,
  phone,
  website,
  references,
  perimeter,
  ...said
}: Values): ExpertInput => ({
  ...said,
  email: said.email.trim(),
  perimeter: perimeter.map(({ key }) => key),
  references: references.map(({ title, collectivity, year }) => ({
    title: title.trim(),
    collectivity: collectivity.trim(),
    year: Number(year),
  })),
  ...(phone.trim() && { phone: phone.trim() }),
  ...(website.trim() && { website: website.trim() }),
});
