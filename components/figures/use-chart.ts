"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import type { Chart } from "../charts/chart";

/** What is answered at a chart's address: what the living one is drawn from, and the one on paper, drawn. */
export type AskedChart = { chart: Chart; paper: string };

/** A chart that comes with its frame, or the address that it is asked for at. */
export type ChartSource = { chart: Chart } | { address: string };

/**
 * What a chart is drawn from, once it is wanted. The chart of another address is never shown beside this one's numbers.
 * An address of an edition that has passed makes the page come anew, and with it the address.
 */
export function useChart(source: ChartSource, wanted: boolean) {
  const router = useRouter();
  const [answer, setAnswer] = useState<{ address: string } & Partial<AskedChart>>();
  const [tries, setTries] = useState(0);
  const address = "address" in source ? source.address : undefined;

  useEffect(() => {
    if (!wanted || address === undefined) return;
    const asked = new AbortController();
    fetch(address, { signal: asked.signal })
      .then(async (response) => {
        setAnswer(response.ok ? { address, ...(await response.json()) } : { address });
        if (response.status === 404) router.refresh();
      })
      .catch(() => {
        if (!asked.signal.aborted) setAnswer({ address });
      });
    return () => asked.abort();
  }, [address, wanted, tries, router]);

  const current = answer?.address === address ? answer : undefined;
  const again = () => {
    setAnswer(undefined);
    setTries(tries + 1);
  };
  return {
    chart: "chart" in source ? source.chart : current?.chart,
    paper: current?.paper,
    failed: current && !current.chart,
    again,
  };
}
