import { formatDay } from "@/lib/format/date";
import type { Wording } from "@/lib/format/wording";
import type { IsoDay } from "@/lib/model/imprecise-date";

export const CITATION_FORMS = ["plain", "bibtex", "csl"] as const;
export type Citation = Record<(typeof CITATION_FORMS)[number], string>;

const TITLE = "Circuit: OpenAI's compute deals, traced to their sources";

/**
 * How to cite one version of the ledger: plain, as BibTeX, and as CSL-JSON. Its date is the day that the ledger was
 * read up to.
 */
export function toCitation(
  { version, asOf, address }: { version: string; asOf: IsoDay; address: string },
  { locale, t }: Wording,
): Citation {
  const [year = 0, month = 0, day = 0] = asOf.split("-").map(Number);
  const bibtex = [
    `@misc{circuit-${version},`,
    `  title = {{${TITLE}}},`,
    "  author = {{Circuit}},",
    `  year = {${year}},`,
    `  month = ${MONTHS[month - 1]},`,
    `  version = {${version}},`,
    `  url = {${address}},`,
    `  note = {Ledger read up to ${asOf}. CC BY 4.0}`,
    "}",
  ];
  const csl = {
    id: `circuit-${version}`,
    type: "dataset",
    title: TITLE,
    author: [{ literal: "Circuit" }],
    issued: { "date-parts": [[year, month, day]] },
    version,
    URL: address,
    license: "CC-BY-4.0",
  };
  return {
    plain: t("data.cite.plain", { title: TITLE, version, day: formatDay(asOf, locale), address }),
    bibtex: bibtex.join("\n"),
    csl: JSON.stringify([csl], undefined, 2),
  };
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
