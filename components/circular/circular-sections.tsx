import { getTranslations } from "next-intl/server";
import type { CircularPage } from "@/lib/pages/circular";
import { chartAddress } from "@/lib/views/late-address";
import type { Reader } from "@/lib/views/reader";
import { FigureFrame } from "../figures/figure-frame";
import type { Figure } from "../figures/figure";
import { Section } from "../layout/page";
import { Changes } from "./changes";
import { CIRCULAR_FIGURES, sourceLine } from "./circular-figure";
import { CircleList } from "./circle-list";
import { IndexList } from "./index-list";
import { Sentences } from "./sentences";
import { Warrants } from "./warrants";

type Props = { page: CircularPage; graph: Figure; reader: Reader };

/** The graph, the same in words, and all that is measured on it: complete without the picture and without script. */
export async function CircularSections({ page, graph, reader }: Props) {
  const { wording } = reader;
  const t = await getTranslations("circular");
  const figure = (id: keyof typeof CIRCULAR_FIGURES) => (
    <FigureFrame figure={CIRCULAR_FIGURES[id](page, wording)} chartAddress={chartAddress(id, reader)} />
  );
  const circles = <CircleList rows={page.circles} action={page.form.action} truncatedAt={page.toldAt} />;
  return (
    <>
      <Section id="graph" heading={t("sections.graph")} first>
        {page.unknownCircle && <p role="alert">{t("circles.unknownCircle")}</p>}
        <FigureFrame figure={graph} />
      </Section>
      <Section id="circles" heading={t("sections.circles")}>
        <p>{t(page.circles.length ? "circles.note" : "circles.none")}</p>
        {page.circles.length > 0 && (
          <FigureFrame
            figure={{
              id: "circle-list",
              title: t("circles.caption"),
              table: page.circleTable,
              sourceLine: sourceLine(page, wording),
              picture: { node: circles, height: () => 0, textual: true },
            }}
          />
        )}
      </Section>
      <Section id="indices" heading={t("sections.indices")}>
        <IndexList rows={page.indices} />
        {figure("rule-choices")}
        {figure("circularity-history")}
      </Section>
      <Section id="firm" heading={t("sections.firm")}>
        {figure("comparison")}
        <Changes heading={page.changesHeading} none={t("changes.none")} groups={page.changes} />
      </Section>
      <Section id="trips" heading={t("sections.trips")}>
        <p>{t("trips.note")}</p>
        <p>{t("trips.margin")}</p>
        {figure("round-trips")}
      </Section>
      <Section id="equity" heading={t("sections.equity")}>
        {figure("holdings")}
        <Warrants warrants={page.warrants} />
        <Sentences heading={t("tranche.heading")} items={page.tranches} />
      </Section>
      <Section id="sankey" heading={t("sections.sankey")}>
        {figure("payers-receivers")}
        {figure("netted")}
      </Section>
      <Section id="flows" heading={t("sections.flows")}>
        {figure("matrix")}
        <Sentences heading={t("guarantees.heading")} note={t("guarantees.note")} items={page.guarantees} />
        <Sentences heading={t("same.heading")} items={page.same.map((text) => ({ text }))} />
      </Section>
    </>
  );
}
