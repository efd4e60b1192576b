import { CodeList, ProblemList, TableStack } from "@/components/data/data-lists";
import { Page, Section } from "@/components/layout/page";
import { JsonLd } from "@/components/share/json-ld";
import { getEdition } from "@/db/edition";
import { API_ROOT } from "@/lib/api/endpoint";
import { ENDPOINTS } from "@/lib/api/endpoints";
import { MCP_PATH } from "@/lib/api/mcp";
import { PROBLEM_KINDS, PROBLEMS } from "@/lib/http/problem";
import { dataHead, dataPage } from "@/lib/pages/data";
import { toDataset } from "@/lib/views/dataset";
import { getTranslations } from "next-intl/server";
import { metadataOf, readerOfRequest } from "../../request";

type Props = Pick<PageProps<"/[locale]/data">, "params">;

export const generateMetadata = ({ params }: Props) => metadataOf({ params }, "/data", dataHead);

export default async function DataPage({ params }: Props) {
  const reader = await readerOfRequest({ params });
  const endpoints = ENDPOINTS.map(({ operationId, path, query }) => ({
    operationId,
    path,
    parameters: Object.keys(query.shape),
  }));
  const page = dataPage(reader, {
    downloads: getEdition().offered(),
    api: { root: API_ROOT, endpoints, mcp: MCP_PATH },
  });
  const t = await getTranslations("data");
  const problems = PROBLEM_KINDS.map((kind) => ({ kind, status: PROBLEMS[kind].status, means: t(`problems.${kind}`) }));
  const api = {
    root: () => <code>{API_ROOT}</code>,
    openapi: () => <a href={`${API_ROOT}/openapi.json`}>{t("api.openapi")}</a>,
  };
  return (
    <Page heading={page.heading} lead={page.lead}>
      <JsonLd data={toDataset(reader)} />
      <Section id="files" heading={t("files.heading")}>
        <p>{t("files.text")}</p>
        <TableStack tables={page.files} />
      </Section>
      <Section id="api" heading={t("api.heading")}>
        <p>{t.rich("api.text", api)}</p>
        <TableStack tables={[page.endpoints]} />
        {(["envelope", "strict", "caching"] as const).map((key) => (
          <p key={key}>{t(`api.${key}`)}</p>
        ))}
      </Section>
      <Section id="mcp" heading={t("mcp.heading")}>
        <p>{t.rich("mcp.text", { address: () => <code>{MCP_PATH}</code> })}</p>
        <CodeList pieces={page.assistants} />
      </Section>
      <Section id="problems" heading={t("problems.heading")}>
        <ProblemList problems={problems} />
      </Section>
      <Section id="examples" heading={t("examples.heading")}>
        <CodeList pieces={page.examples} />
      </Section>
      <Section id="feeds" heading={t("feeds.heading")}>
        <p>{t("feeds.text")}</p>
        <TableStack tables={[page.feeds]} />
      </Section>
      <Section id="cite" heading={t("cite.heading")}>
        <p>{t("cite.text")}</p>
        <CodeList pieces={page.citations} />
      </Section>
      <Section id="promise" heading={t("promise.heading")}>
        <p>{t("promise.text")}</p>
      </Section>
    </Page>
  );
}
