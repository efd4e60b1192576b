"use client";

import { useTranslations } from "next-intl";
import { useSearchParams } from "next/navigation";
import { lazy, Suspense, useId, useMemo, useRef, useState, type ReactNode } from "react";
import type { GraphView } from "@/lib/views/circular/graph";
import { useNearView } from "../figures/use-near-view";
import { GraphDetails } from "./graph-details";
import type { Lit } from "./graph-parts";
import styles from "./graph.module.css";

const FlowGraph = lazy(() => import("./flow-graph"));

type Props = { view: GraphView; children: ReactNode };

/**
 * Shows the still picture until the graph comes near the view, then the living one in its place. The chosen circle is
 * in the address.
 */
export function GraphStage({ view: shown, children }: Props) {
  const t = useTranslations("circular.graph");
  const box = useRef<HTMLDivElement>(null);
  const { near, width } = useNearView(box);
  const helpId = useId();
  const [current, setCurrent] = useState("openai");
  const [opened, setOpened] = useState<string>();
  const [pointed, setPointed] = useState<string>();
  const [picked, setPicked] = useState<string>();
  const [said, setSaid] = useState("");
  const chosen = useSearchParams().get("circle");

  const start = shown.nodes.some(({ id }) => id === current) ? current : (shown.nodes[0]?.id ?? "");
  const circle = shown.circles.find(({ key }) => key === chosen);
  const edge = shown.edges.find(({ id }) => id === (pointed ?? picked));
  const lit = useMemo((): Lit => {
    if (edge) return { edges: new Set([edge.id]), nodes: new Set([edge.from, edge.to]) };
    if (opened) {
      const own = shown.edges.filter(({ from, to }) => from === opened || to === opened);
      return {
        edges: new Set(own.map(({ id }) => id)),
        nodes: new Set([opened, ...own.flatMap(({ from, to }) => [from, to])]),
      };
    }
    return circle && { edges: new Set(circle.edges), nodes: new Set(circle.nodes) };
  }, [edge, opened, circle, shown]);

  const focusOn = (id: string) => box.current?.querySelector<HTMLElement>(`[data-party="${id}"]`)?.focus();
  const close = () => {
    if (opened) focusOn(opened);
    setOpened(undefined);
    setPicked(undefined);
  };
  const move = (id: string) => {
    setCurrent(id);
    setSaid(shown.nodes.find((node) => node.id === id)?.summary ?? "");
  };
  return (
    <div onKeyDown={(event) => event.key === "Escape" && close()}>
      <div ref={box} className={styles.stage} data-living={near && width > 0}>
        <div className={styles.still} role="img" aria-label={shown.description}>
          {children}
        </div>
        {near && width > 0 && (
          <Suspense>
            <FlowGraph
              view={shown}
              helpId={helpId}
              current={start}
              opened={opened}
              lit={lit}
              say={setSaid}
              onMove={move}
              onOpen={(id) => {
                setPicked(undefined);
                setOpened(id === opened ? undefined : id);
              }}
              onPoint={setPointed}
              onPick={(id) => {
                setOpened(undefined);
                setPicked(id);
              }}
            />
          </Suspense>
        )}
      </div>
      <p id={helpId} className={styles.help}>
        {t("help")}
      </p>
      <p role="status" className="visually-hidden">
        {said}
      </p>
      <GraphDetails
        edge={edge}
        circle={circle}
        node={shown.nodes.find(({ id }) => id === opened)}
        edges={shown.edges}
        onPoint={setPointed}
        onClose={close}
      />
    </div>
  );
}
