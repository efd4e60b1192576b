import { getTranslations } from "next-intl/server";
import type { CircularPage } from "@/lib/views/circular/page";
import { ChartFigure } from "../charts/chart-figure";
import { Section } from "../layout/page";
import { Changes } from "./changes";
import { CircleList } from "./circle-list";
import { IndexList } from "./index-list";
import { Sentences } from "./sentences";
import { Warrants } from "./warrants";

/** The text twin of the graph and all that is measured on it: complete without the picture and without script. */
export async function CircularSections({ page }: { page: CircularPage }) {
  const t = await getTranslations("circular");
  const sourceLine = t("sourceLine", { day: page.form.dayText });
  const { history, twoSided, netted } = page;
  return (
    <>
      <Section id="circles" heading={t("sections.circles")}>
        <p>{t(page.circles.length ? "circles.note" : "circles.none")}</p>
        {page.circles.length > 0 && (
          <ChartFigure id="circle-list" title={t("circles.caption")} table={page.circleTable} sourceLine={sourceLine} textual>
            <CircleList rows={page.circles} action={page.form.action} truncatedAt={page.today.truncated ? page.circles.length : undefined} />
          </ChartFigure>
        )}
      </Section>
      <Section id="indices" heading={t("sections.indices")}>
        <IndexList rows={page.indices} />
        <ChartFigure id="circularity-history" title={history.title} subtitle={history.subtitle} table={history.table} sourceLine={sourceLine} chart={{ kind: "share", steps: history.steps, events: history.events, last: history.last, axis: history.axis, description: history.description }} />
      </Section>
      <Section id="firm" heading={t("sections.firm")}>
        <ChartFigure id="comparison" title={t("compare.caption")} table={page.comparison} sourceLine={sourceLine} />
        <Changes heading={page.changesHeading} none={t("changes.none")} groups={page.changes} />
      </Section>
      <Section id="trips" heading={t("sections.trips")}>
        <p>{t("trips.note")}</p>
        <p>{t("trips.margin")}</p>
        <ChartFigure id="round-trips" title={t("trips.caption")} table={page.trips} sourceLine={sourceLine} />
      </Section>
      <Section id="equity" heading={t("sections.equity")}>
        <ChartFigure id="holdings" title={t("holdings.caption")} table={page.holdings} sourceLine={sourceLine} />
        <Warrants warrants={page.warrants} />
        <Sentences heading={t("tranche.heading")} items={page.tranches} />
      </Section>
      <Section id="sankey" heading={t("sections.sankey")}>
        {[{ id: "payers-receivers", view: twoSided }, { id: "netted", view: netted }].map(({ id, view: { nodes, links, rows, description, ...view } }) => (
          <ChartFigure key={id} id={id} title={view.title} subtitle={view.subtitle} table={view.table} sourceLine={sourceLine} chart={{ kind: "sankey", nodes, links, rows, description }} />
        ))}
      </Section>
      <Section id="flows" heading={t("sections.flows")}>
        <ChartFigure id="matrix" title={t("matrix.caption")} table={page.matrix} sourceLine={sourceLine} />
        <Sentences heading={t("guarantees.heading")} note={t("guarantees.note")} items={page.guarantees} />
        <Sentences heading={t("same.heading")} items={page.same.map((text) => ({ text }))} />
      </Section>
    </>
  );
}
