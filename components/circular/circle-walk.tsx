"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState, type KeyboardEvent } from "react";
import type { WalkLeg } from "@/lib/views/circular/walk";
import styles from "./circular.module.css";

type Props = { legs: WalkLeg[]; drawing: string };

/**
 * A circle's legs in words. With script one after the other, by buttons or arrow keys, each lit in the drawing of this
 * id; without, all of them as a list.
 */
export function CircleWalk({ legs, drawing }: Props) {
  const t = useTranslations("circular.walk");
  const [told, setTold] = useState<number>();
  useEffect(() => {
    const line = told === undefined ? undefined : legs[told]?.line;
    const lit = [...document.querySelectorAll(`#${drawing} [data-line]`)].filter(
      (each) => each.getAttribute("data-line") === line,
    );
    for (const each of lit) each.setAttribute("data-told", "");
    return () => {
      for (const each of lit) each.removeAttribute("data-told");
    };
  }, [told, legs, drawing]);
  const step = (by: 1 | -1) =>
    setTold((now) => (now === undefined ? (by > 0 ? 0 : legs.length - 1) : (now + by + legs.length) % legs.length));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "ArrowRight" && event.key !== "ArrowLeft") return;
    event.preventDefault();
    step(event.key === "ArrowRight" ? 1 : -1);
  };
  return (
    <div className={styles.walk} onKeyDown={onKeyDown}>
      <ol aria-live="polite">
        {legs.map(({ line, text }, index) => (
          <li key={line} aria-current={index === told ? "step" : undefined}>
            {text}
          </li>
        ))}
      </ol>
      <p className={styles.steps}>
        <button type="button" onClick={() => step(-1)} aria-label={t("back")}>
          ←
        </button>
        <button type="button" onClick={() => step(1)} aria-label={t("next")}>
          →
        </button>
      </p>
    </div>
  );
}
