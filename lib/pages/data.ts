import type { ListedFile } from "@/lib/files/data-file";
import { DATABASE_FILE, PACKAGE_FILE, WHOLE_FILE } from "@/lib/files/ledger-files";
import { formatDay } from "@/lib/format/date";
import { CITATION_FORMS, toCitation } from "@/lib/views/citation";
import { dataExamples } from "@/lib/views/data-examples";
import { toEndpointTable, toFeedTable, toTableFiles, toWholeFiles } from "@/lib/views/data-page";
import type { Reader } from "@/lib/views/reader";

/** What is given out beside the pages: the files of one version of the ledger, and the addresses of the API. */
type Offered = {
  downloads: { version: string; files: ListedFile[] };
  api: { root: string; mcp: string; endpoints: { operationId: string; path: string; parameters: string[] }[] };
};

/** The data page: files, API, examples, feeds and how to cite, of the ledger on its latest day. */
export function dataPage(reader: Reader, { downloads: { version, files }, api }: Offered) {
  const { wording, ledger, days, site } = reader;
  const { t, locale } = wording;
  const at = (path: string) => new URL(path, site.address).href;
  const citation = toCitation({ version, asOf: days.latest, address: at("/") }, wording);
  return {
    ...dataHead(reader),
    lead: t("data.lead", {
      version,
      day: formatDay(days.latest, locale),
      deals: ledger.deals.length,
      claims: ledger.claims.length,
      sources: ledger.sources.length,
    }),
    files: [
      toWholeFiles(files, { whole: WHOLE_FILE, database: DATABASE_FILE, package: PACKAGE_FILE }, wording),
      toTableFiles(files, wording),
    ],
    endpoints: toEndpointTable(api.endpoints, api.root, wording),
    examples: dataExamples(at).map(({ language, code }) => ({ label: t(`data.examples.${language}`), code })),
    assistants: [{ label: t("data.mcp.config"), code: assistantConfig(at(api.mcp)) }],
    feeds: toFeedTable(wording),
    citations: CITATION_FORMS.map((form) => ({ label: t(`data.cite.${form}Label`), code: citation[form] })),
  };
}

/** How most programs that speak the Model Context Protocol are told where to ask. */
const assistantConfig = (url: string) => JSON.stringify({ mcpServers: { circuit: { type: "http", url } } }, null, 2);

/** The data page by what there is to take away: no file has to be made for its head or its card. */
export const dataHead = ({ wording: { t }, ledger: { deals, claims, flows } }: Reader) => ({
  title: t("data.title"),
  heading: t("data.heading"),
  counts: [
    { label: t("nav.deals"), count: deals.length },
    { label: t("share.card.claims"), count: claims.length },
    { label: t("share.card.flows"), count: flows.length },
  ],
});
