import { formatDay } from "@/lib/format/date";
import { inWords } from "@/lib/format/wording";
import type { Deal } from "@/lib/model/ledger";
import { TEXT_PROPERTIES, type Property } from "@/lib/model/vocabulary";
import type { FigureView } from "./claim-row";
import type { Reader } from "./reader";

/**
 * How a reader reports an error of a deal's page: a form of the repository filled in, or, where no repository is
 * named, the words to send.
 */
export type ErrorReportView = { href?: string; lines: { label: string; value: string }[] };

/** Terms and conditions are whole sentences, too many for an address. */
const isStatedShortly = (property: Property) => !TEXT_PROPERTIES.some((text) => text === property);

/** The form's file under .github/ISSUE_TEMPLATE; its fields' ids are the query's names. */
const FORM = "report-an-error.yml";

/** The report of a deal, with the deal, the page and its figures as shown filled in. */
export function toErrorReport(deal: Deal, figures: FigureView[], reader: Reader): ErrorReportView {
  const { wording, params, href, site } = reader;
  const { t, locale } = wording;
  const page = new URL(href(`/deals/${deal.id}`), site.address).href;
  const says = figures
    .filter(({ property }) => isStatedShortly(property))
    .map(({ label, value }) => t("deal.report.says", { label, value }))
    .join("\n");
  const query = new URLSearchParams({
    template: FORM,
    title: t("deal.report.title", { deal: inWords(deal.title, wording) }),
    deal: deal.id,
    page,
    says,
  });
  return {
    href: site.repository && `${site.repository}/issues/new?${query}`,
    lines: [
      { label: t("deal.report.deal"), value: deal.id },
      { label: t("deal.report.page"), value: page },
      { label: t("deal.report.readOn"), value: formatDay(params.asOf, locale) },
    ],
  };
}
