"use client";

import { useTranslations } from "next-intl";
import { lazy, Suspense, useEffect, useRef, type ReactNode } from "react";
import type { Chart } from "../charts/chart";
import styles from "./figure.module.css";
import { useChart, type ChartSource } from "./use-chart";
import { useCalm } from "./use-calm";
import { useNearView } from "./use-near-view";

const LOAD = {
  equity: () => import("../charts/equity-drawing"),
  cumulative: () => import("../charts/cumulative-drawing"),
  histogram: () => import("../charts/histogram-drawing"),
  tornado: () => import("../charts/tornado-drawing"),
  band: () => import("../charts/band-drawing"),
  share: () => import("../charts/share-drawing"),
  sankey: () => import("../charts/sankey-drawing"),
};
const EquityDrawing = lazy(LOAD.equity);
const CumulativeDrawing = lazy(LOAD.cumulative);
const HistogramDrawing = lazy(LOAD.histogram);
const TornadoDrawing = lazy(LOAD.tornado);
const BandDrawing = lazy(LOAD.band);
const ShareDrawing = lazy(LOAD.share);
const SankeyDrawing = lazy(LOAD.sankey);

type Props = {
  kind: Chart["kind"];
  /** How many rows it has, for its height. */
  rows: number;
  source: ChartSource;
  /** The title of the figure, which names the picture until it is drawn. */
  titleId: string;
};

/**
 * Reserves the chart's room, and draws it once it comes near the view: the text waits neither for Recharts nor for what
 * is drawn. The picture for paper is there once the page has come to rest, near or not: a printer waits for nothing.
 */
export function ChartMount({ kind, rows, source, titleId }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const { near, width } = useNearView(box);
  const calm = useCalm();
  const { chart, paper, failed, again } = useChart(source, near || calm);
  useEffect(() => {
    /* The drawing is loaded while its chart is asked for; a fault of loading is met when it is drawn. */
    if (near) LOAD[kind]().catch(() => undefined);
  }, [near, kind]);

  return (
    <>
      <div ref={box} className={styles.box} data-kind={kind} style={{ "--rows": rows } as React.CSSProperties}>
        <div
          role="group"
          data-marks=""
          data-chart=""
          {...(chart ? { "aria-label": chart.description } : { "aria-labelledby": titleId })}
        >
          {chart && width > 0 && near && <Suspense>{drawing(chart, width)}</Suspense>}
        </div>
        {failed && <ChartFault again={again} />}
      </div>
      {paper !== undefined && <div className={styles.paper} data-paper dangerouslySetInnerHTML={{ __html: paper }} />}
    </>
  );
}

function drawing(chart: Chart, width: number): ReactNode {
  switch (chart.kind) {
    case "equity":
      return <EquityDrawing chart={chart} width={width} />;
    case "cumulative":
      return <CumulativeDrawing chart={chart} width={width} />;
    case "histogram":
      return <HistogramDrawing chart={chart} width={width} />;
    case "tornado":
      return <TornadoDrawing chart={chart} width={width} />;
    case "band":
      return <BandDrawing chart={chart} width={width} />;
    case "share":
      return <ShareDrawing chart={chart} width={width} />;
    case "sankey":
      return <SankeyDrawing chart={chart} width={width} />;
  }
}

/** Says that a chart could not be had, where its numbers are nevertheless, and offers to ask once more. */
function ChartFault({ again }: { again: () => void }) {
  const t = useTranslations("figure");
  return (
    <p role="status" className={styles.subtitle}>
      {t("notLoaded")}{" "}
      <button type="button" onClick={again}>
        {t("again")}
      </button>
    </p>
  );
}
