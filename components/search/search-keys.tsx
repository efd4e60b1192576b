"use client";

import { useEffect } from "react";

/**
 * The keys of the search: `/` goes to its first box from anywhere but a field, and arrows walk from the box through the
 * results and back. Several boxes on one page share one walk: who comes second finds the key taken.
 */
export function SearchKeys() {
  useEffect(() => {
    /* A listener of its own: of one function the document keeps one, which goes with the first box that goes. */
    const listen = (event: KeyboardEvent) => onKey(event);
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
  return null;
}

function onKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  const next = event.key === "/" ? boxFrom(event.target) : stepFrom(event.target, event.key);
  if (!next) return;
  event.preventDefault();
  next.focus();
}

const BOX = "[data-search-box]";
const RESULT = "[data-search-result]";

/** The first box, unless a slash is being typed into some field. */
function boxFrom(from: EventTarget | null): HTMLElement | null {
  const isTyping = from instanceof HTMLElement && (from.isContentEditable || from.matches("input, textarea, select"));
  return isTyping ? null : document.querySelector<HTMLElement>(BOX);
}

/** Where an arrow leads from a box or a result; nowhere from anything else. */
function stepFrom(from: EventTarget | null, key: string): HTMLElement | undefined {
  const step = { ArrowDown: 1, ArrowUp: -1 }[key];
  if (!step || !(from instanceof HTMLElement) || !from.matches(`${BOX}, ${RESULT}`)) return undefined;
  const results = [...document.querySelectorAll<HTMLElement>(RESULT)];
  const place = results.indexOf(from) + step;
  return place < 0 ? (document.querySelector<HTMLElement>(BOX) ?? undefined) : results[place];
}
