"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import type { GraphCircle, GraphEdge, GraphNode } from "@/lib/views/circular/graph";
import styles from "./graph.module.css";

type Props = {
  edge?: GraphEdge;
  circle?: GraphCircle;
  node?: GraphNode;
  edges: GraphEdge[];
  onPoint: (edge: string | undefined) => void;
  onClose: () => void;
};

/**
 * What the reader points at or has opened, in words: one flow with its claim and source, a party's flows, or the
 * chosen circle. Its room is reserved, so that nothing jumps.
 */
export function GraphDetails({ edge, circle, node, edges, onPoint, onClose }: Props) {
  const t = useTranslations("circular.graph");
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (node) heading.current?.focus({ preventScroll: true });
  }, [node]);
  if (node) {
    const own = edges.filter(({ from, to }) => from === node.id || to === node.id);
    return (
      <section className={styles.details} aria-label={t("details", { name: node.name })}>
        <h4 ref={heading} tabIndex={-1}>
          {t("details", { name: node.name })}
        </h4>
        <ul>
          {own.map((each) => (
            <li
              key={each.id}
              onMouseEnter={() => onPoint(each.id)}
              onMouseLeave={() => onPoint(undefined)}
              onFocus={() => onPoint(each.id)}
              onBlur={() => onPoint(undefined)}
            >
              <Flow edge={each} />
            </li>
          ))}
        </ul>
        <p>
          {node.href && <a href={node.href}>{t("page", { name: node.name })}</a>}{" "}
          <button type="button" onClick={onClose}>
            {t("close")}
          </button>
        </p>
      </section>
    );
  }
  return (
    <div className={styles.details}>{edge ? <Flow edge={edge} /> : <p>{circle ? circle.sentence : t("hint")}</p>}</div>
  );
}

function Flow({ edge: { sentence, state, factors, source, href } }: { edge: GraphEdge }) {
  const t = useTranslations("circular.graph");
  return (
    <p>
      <b>{sentence}.</b> {state}. {factors && <>{factors}. </>}
      {source && <>{t("source", { source })}. </>}
      <a href={href}>{t("deal")}</a>
    </p>
  );
}
