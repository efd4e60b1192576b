import type { DataDownload, Dataset, PropertyValue, WithContext } from "schema-dts";
import { formatQuantity } from "@/lib/format/quantity";
import type { Wording } from "@/lib/format/wording";
import type { Measure } from "@/lib/model/entry";
import type { LayerTotal } from "@/lib/model/totals";
import { allCountedOn } from "@/lib/search-params/counted";
import { pageAddress } from "@/lib/site/site";
import type { Reader } from "./reader";

const LICENCE = "https://creativecommons.org/licenses/by/4.0/";
/** The files that the site serves: the whole ledger twice, and its main table. */
const FILES = [
  { path: "/data/circuit.json", type: "application/json" },
  { path: "/data/circuit.db", type: "application/vnd.sqlite3" },
  { path: "/data/deals.csv", type: "text/csv" },
];
const UNITS: Record<Measure, { unitText: string; unitCode?: string }> = {
  power: { unitText: "GW", unitCode: "A90" },
  value: { unitText: "USD" },
};

/**
 * The ledger as schema.org describes a dataset, with the net total of every layer on its latest day as what is
 * measured: the same on the page of any day.
 */
export function toDataset(reader: Reader): WithContext<Dataset> {
  const { wording, ledger, days, edition } = reader;
  const { t, locale } = wording;
  const site = reader.site.address;
  const first = ledger.deals.map(({ announced }) => announced.earliest).sort()[0] ?? days.latest;
  const url = pageAddress("/data", locale, site);
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    "@id": new URL("/#ledger", site).href,
    name: `${t("site.name")}: ${t("site.tagline")}`,
    description: t("share.dataset.description", {
      deals: ledger.deals.length,
      claims: ledger.claims.length,
      sources: ledger.sources.length,
    }),
    url,
    license: LICENCE,
    isAccessibleForFree: true,
    inLanguage: ["en", "fr"],
    keywords: t("share.dataset.keywords").split(", "),
    creator: { "@type": "Organization", name: t("site.name"), url: pageAddress("/", "en", site) },
    version: edition.version,
    dateModified: days.latest,
    temporalCoverage: `${first}/${days.latest}`,
    variableMeasured: allCountedOn(edition.on(days.latest), edition).totals.flatMap((total) =>
      toVariable(total, wording),
    ),
    distribution: FILES.map(({ path, type }): DataDownload => ({
      "@type": "DataDownload",
      contentUrl: new URL(path, site).href,
      encodingFormat: type,
      license: LICENCE,
    })),
  };
}

/** A layer's net as a variable with its bounds; an open end has none, and its words say so. */
function toVariable({ layer, measure, net }: LayerTotal, wording: Wording): PropertyValue[] {
  if (!net) return [];
  const { t } = wording;
  return [
    {
      "@type": "PropertyValue",
      name: t(`share.dataset.${measure}`, { layer: t(`layer.${layer}`) }),
      description: formatQuantity(net, wording),
      ...(net.low === undefined ? {} : { minValue: net.low }),
      ...(net.high === undefined ? {} : { maxValue: net.high }),
      ...UNITS[measure],
    },
  ];
}
