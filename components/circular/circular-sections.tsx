import { getTranslations } from "next-intl/server";
import type { CircularGraph, CircularPage } from "@/lib/pages/circular";
import { chartAddress } from "@/lib/views/late-address";
import type { Reader } from "@/lib/views/reader";
import { FigureFrame } from "../figures/figure-frame";
import { graphFigure } from "../graph/graph-figure";
import { Section } from "../layout/page";
import { Changes } from "./changes";
import { CIRCULAR_FIGURES } from "./circular-figure";
import { CircleScreen } from "./circle-screen";
import styles from "./circular.module.css";
import { IndexList } from "./index-list";
import { Sentences } from "./sentences";
import { Warrants } from "./warrants";

type Props = { page: CircularPage; graph: CircularGraph; reader: Reader };

/** The circle, and all that is measured on it: complete without the picture and without script. */
export async function CircularSections({ page, graph, reader }: Props) {
  const { wording } = reader;
  const { leadMore } = page;
  const t = await getTranslations("circular");
  /* Of no flow at all there is no chart to ask for: the empty one comes with the page. */
  const address = (id: keyof typeof CIRCULAR_FIGURES) =>
    page.today.flows.length ? chartAddress(id, reader) : undefined;
  const figure = (id: keyof typeof CIRCULAR_FIGURES) => (
    <FigureFrame figure={CIRCULAR_FIGURES[id](page, wording)} chartAddress={address(id)} />
  );
  return (
    <>
      <Section id="graph" heading={t("sections.graph")} first>
        {page.unknownCircle && <p role="alert">{t("circles.unknownCircle")}</p>}
        <CircleScreen page={page} graph={graph} reader={reader} />
        {leadMore && <p>{leadMore}</p>}
      </Section>
      <Section id="indices" heading={t("sections.indices")}>
        <IndexList rows={page.indices} />
        {figure("circularity-history")}
      </Section>
      <Section id="firm" heading={t("sections.firm")}>
        {figure("comparison")}
        <Changes heading={page.changesHeading} none={t("changes.none")} groups={page.changes} />
      </Section>
      <Section id="trips" heading={t("sections.trips")}>
        {figure("round-trips")}
        <p className={styles.note}>{t("trips.note")}</p>
        <p className={styles.note}>{t("trips.margin")}</p>
      </Section>
      <Section id="everybody-drawn" heading={t("sections.everybody")}>
        <details className={styles.fold}>
          <summary>{t("walk.everybody")}</summary>
          <FigureFrame figure={graphFigure(graph, page, wording)} />
        </details>
      </Section>
      <Section id="ledger" heading={t("sections.ledger")}>
        <details className={styles.fold}>
          <summary>{t("walk.ledger")}</summary>
          {figure("rule-choices")}
          <h3>{t("sections.equity")}</h3>
          {figure("holdings")}
          <Warrants warrants={page.warrants} />
          <Sentences heading={t("tranche.heading")} items={page.tranches} />
          <h3>{t("sections.sankey")}</h3>
          {figure("payers-receivers")}
          {figure("netted")}
          <h3>{t("sections.flows")}</h3>
          {figure("matrix")}
          <Sentences heading={t("guarantees.heading")} note={t("guarantees.note")} items={page.guarantees} />
          <Sentences heading={t("same.heading")} items={page.same.map((text) => ({ text }))} />
        </details>
      </Section>
    </>
  );
}
