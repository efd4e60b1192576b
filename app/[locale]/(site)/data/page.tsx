import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { pageMetadata } from "@/app/page-metadata";
import { CodeList, ProblemList, TableStack } from "@/components/data/data-lists";
import { Page, Section } from "@/components/layout/page";
import { getDownloads } from "@/db/queries/downloads";
import { getLedger } from "@/db/queries/ledger";
import { API_ROOT } from "@/lib/api/api-version";
import { ENDPOINTS } from "@/lib/api/endpoints";
import { PROBLEM_KINDS, PROBLEMS } from "@/lib/api/problem";
import { DATABASE_FILE, PACKAGE_FILE, WHOLE_FILE } from "@/lib/files/ledger-files";
import { formatDay } from "@/lib/format/date";
import { asLocale } from "@/lib/i18n/locale";
import { getWording } from "@/lib/i18n/wording";
import { siteAddress } from "@/lib/site/site-address";
import { CITATION_FORMS, toCitation } from "@/lib/views/citation";
import { dataExamples } from "@/lib/views/data-examples";
import { toEndpointTable, toFeedTable, toTableFiles, toWholeFiles } from "@/lib/views/data-page";

export async function generateMetadata({ params }: PageProps<"/[locale]/data">): Promise<Metadata> {
  const locale = asLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: "data" });
  return pageMetadata({ locale, path: "/data", title: t("title") });
}

const ADDRESSES = ENDPOINTS.map(({ operationId, path, query }) => ({
  operationId,
  path,
  parameters: Object.keys(query.shape),
}));

export default async function DataPage({ params }: PageProps<"/[locale]/data">) {
  const locale = asLocale((await params).locale);
  setRequestLocale(locale);
  const t = await getTranslations("data");
  const wording = getWording(locale);
  const ledger = await getLedger();
  const { version, files } = await getDownloads(ledger);
  const {
    days: { latest: asOf },
    deals: { length: deals },
    claims: { length: claims },
    sources: { length: sources },
  } = ledger;
  const at = (path: string) => new URL(path, siteAddress()).href;
  const citation = toCitation({ version, asOf, address: at("/") }, wording);
  return (
    <Page heading={t("heading")} lead={t("lead", { version, day: formatDay(asOf, locale), deals, claims, sources })}>
      <Section id="files" heading={t("files.heading")}>
        <p>{t("files.text")}</p>
        <TableStack
          tables={[
            toWholeFiles(files, { whole: WHOLE_FILE, database: DATABASE_FILE, package: PACKAGE_FILE }, wording),
            toTableFiles(files, wording),
          ]}
        />
      </Section>
      <Section id="api" heading={t("api.heading")}>
        <p>
          {t.rich("api.text", {
            root: () => <code>{API_ROOT}</code>,
            openapi: () => <a href={`${API_ROOT}/openapi.json`}>{t("api.openapi")}</a>,
          })}
        </p>
        <TableStack tables={[toEndpointTable(ADDRESSES, API_ROOT, wording)]} />
        {(["envelope", "strict", "caching"] as const).map((key) => (
          <p key={key}>{t(`api.${key}`)}</p>
        ))}
      </Section>
      <Section id="problems" heading={t("problems.heading")}>
        <ProblemList
          problems={PROBLEM_KINDS.map((kind) => ({
            kind,
            status: PROBLEMS[kind].status,
            means: t(`problems.${kind}`),
          }))}
        />
      </Section>
      <Section id="examples" heading={t("examples.heading")}>
        <CodeList pieces={dataExamples(at).map(({ language, code }) => ({ label: t(`examples.${language}`), code }))} />
      </Section>
      <Section id="feeds" heading={t("feeds.heading")}>
        <p>{t("feeds.text")}</p>
        <TableStack tables={[toFeedTable(wording)]} />
      </Section>
      <Section id="cite" heading={t("cite.heading")}>
        <p>{t("cite.text")}</p>
        <CodeList pieces={CITATION_FORMS.map((form) => ({ label: t(`cite.${form}Label`), code: citation[form] }))} />
      </Section>
      <Section id="promise" heading={t("promise.heading")}>
        <p>{t("promise.text")}</p>
      </Section>
    </Page>
  );
}
