"use client";

import { useLocale, useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useEffect, useId, useLayoutEffect, useRef, useState } from "react";
import { colon } from "@/lib/format/punctuation";
import type { MarkCard as Card } from "@/lib/views/mark-card";
import type { AskedCard } from "./mark-link";
import styles from "./mark-card.module.css";

/** In px: between a mark and its card, and what is kept free at the edges of the view. */
const GAP = 8;

/** The card beside its mark; where the view is narrow, at its foot. Nothing shows until its words are there. */
export default function MarkCard({ link, href, measure, ...asked }: AskedCard) {
  const t = useTranslations("figure");
  const router = useRouter();
  const after = colon(useLocale());
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  const [card, setCard] = useState<Card | undefined>(() => ("words" in asked ? JSON.parse(asked.words) : undefined));
  const address = "address" in asked ? asked.address : undefined;
  useEffect(() => {
    if (address === undefined) return;
    const answer = new AbortController();
    fetch(address, { signal: answer.signal })
      .then(async (response) => {
        if (response.ok) setCard(await response.json());
        /* Of an edition that has passed: the page comes anew. */
        else if (response.status === 404) router.refresh();
      })
      .catch(() => undefined);
    return () => answer.abort();
  }, [address, router]);
  useLayoutEffect(() => {
    if (!card || !box.current) return;
    box.current.showPopover();
    place(box.current, link);
    link.setAttribute("aria-describedby", id);
    return () => link.removeAttribute("aria-describedby");
  }, [card, link, id]);
  if (!card) return null;
  const lines = card.lines.filter((line) => measure === undefined || line.measure === measure);
  return (
    <div ref={box} id={id} popover="manual" className={styles.card} data-mark-card="">
      <b>{card.title}</b>
      {lines.map(({ label, figure, parts, source }) => (
        <p key={`${label} ${figure} ${source}`}>
          {label}
          {after} <strong>{figure}</strong>
          {parts && <span>{parts}</span>}
          {source && <span>{source}</span>}
        </p>
      ))}
      {card.facts.map((fact) => (
        <p key={fact}>
          <span>{fact}</span>
        </p>
      ))}
      {href && <a href={href}>{card.open ?? t("open")}</a>}
    </div>
  );
}

/**
 * Below its mark, above it where there is no room, and never beyond the view; the stylesheet rules where it is narrow.
 */
function place(box: HTMLElement, link: Element): void {
  const mark = link.getBoundingClientRect();
  const { width, height } = box.getBoundingClientRect();
  const below = mark.bottom + GAP;
  const top = below + height > window.innerHeight - GAP ? mark.top - GAP - height : below;
  const left = Math.min(Math.max(mark.left, GAP), window.innerWidth - width - GAP);
  box.style.setProperty("--top", `${Math.max(top, GAP)}px`);
  box.style.setProperty("--left", `${left}px`);
}
