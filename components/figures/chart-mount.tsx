"use client";

import { lazy, Suspense, useRef, type ReactNode } from "react";
import { rowsOf, type Chart } from "../charts/chart";
import styles from "./figure.module.css";
import { useNearView } from "./use-near-view";

const RangeDrawing = lazy(() => import("../charts/range-drawing"));
const EquityDrawing = lazy(() => import("../charts/equity-drawing"));
const CumulativeDrawing = lazy(() => import("../charts/cumulative-drawing"));

const YearsDrawing = lazy(() => import("../charts/years-drawing"));
const HistogramDrawing = lazy(() => import("../charts/histogram-drawing"));
const TornadoDrawing = lazy(() => import("../charts/tornado-drawing"));
const BandDrawing = lazy(() => import("../charts/band-drawing"));
const ShareDrawing = lazy(() => import("../charts/share-drawing"));
const SankeyDrawing = lazy(() => import("../charts/sankey-drawing"));

/** Reserves the chart's room, and draws it once it comes near the view: the text never waits for Recharts. */
export function ChartMount({ chart }: { chart: Chart }) {
  const box = useRef<HTMLDivElement>(null);
  const { near, width } = useNearView(box);

  return (
    <div
      ref={box}
      className={styles.box}
      data-kind={chart.kind}
      style={{ "--rows": rowsOf(chart) } as React.CSSProperties}
    >
      <div role="img" aria-label={chart.description}>
        {near && width > 0 && <Suspense>{drawing(chart, width)}</Suspense>}
      </div>
    </div>
  );
}

function drawing(chart: Chart, width: number): ReactNode {
  switch (chart.kind) {
    case "range":
      return <RangeDrawing chart={chart} width={width} />;
    case "equity":
      return <EquityDrawing chart={chart} width={width} />;
    case "cumulative":
      return <CumulativeDrawing chart={chart} width={width} />;
    case "years":
      return <YearsDrawing chart={chart} width={width} />;
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
