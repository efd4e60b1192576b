"use client";

import { useEffect, useRef } from "react";
import type { GraphCircle, GraphEdge, GraphNode } from "@/lib/views/circular/graph";
import styles from "./graph.module.css";

export type DetailWords = Record<"details" | "page" | "close" | "source" | "deal" | "hint", string>;
type Props = {
  edge?: GraphEdge;
  circle?: GraphCircle;
  node?: GraphNode;
  edges: GraphEdge[];
  words: DetailWords;
  onPoint: (edge: string | undefined) => void;
  onClose: () => void;
};

/**
 * What is under the pointer or opened, in words: one flow with its claim and source, a party's flows, or the chosen
 * circle. Its place is kept, so that nothing jumps.
 */
export function GraphDetails({ edge, circle, node, edges, words, onPoint, onClose }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (node) heading.current?.focus({ preventScroll: true });
  }, [node]);
  if (node) {
    const own = edges.filter(({ from, to }) => from === node.id || to === node.id);
    return (
      <section className={styles.details} aria-label={words.details.replace("#", node.name)}>
        <h4 ref={heading} tabIndex={-1}>
          {words.details.replace("#", node.name)}
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
              <Flow edge={each} words={words} />
            </li>
          ))}
        </ul>
        <p>
          {node.href && <a href={node.href}>{words.page.replace("#", node.name)}</a>}{" "}
          <button type="button" onClick={onClose}>
            {words.close}
          </button>
        </p>
      </section>
    );
  }
  return (
    <div className={styles.details}>
      {edge ? <Flow edge={edge} words={words} /> : <p>{circle ? circle.sentence : words.hint}</p>}
    </div>
  );
}

function Flow({ edge: { sentence, state, factors, source, href }, words }: { edge: GraphEdge; words: DetailWords }) {
  return (
    <p>
      <b>{sentence}.</b> {state}. {factors && <>{factors}. </>}
      {source && <>{words.source.replace("#", source)}. </>}
      <a href={href}>{words.deal}</a>
    </p>
  );
}
