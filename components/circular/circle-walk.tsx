"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState, type KeyboardEvent, type TouchEvent } from "react";
import type { WalkLeg } from "@/lib/views/circular/walk";
import styles from "./circular.module.css";

type Props = { legs: WalkLeg[]; drawing: string };

/** In ms, for a step while it plays; and in px, how far a finger goes before it means the next step. */
const STEP = 3500;
const SWIPE = 40;

/**
 * A circle's legs in words. With script one after the other, played, by buttons, arrow keys or swipes, each lit in the
 * drawing of this id; without, all of them as a list.
 */
export function CircleWalk({ legs, drawing }: Props) {
  const t = useTranslations("circular.walk");
  const [told, setTold] = useState<number>();
  const [plays, setPlays] = useState(false);
  const [touched, setTouched] = useState<number>();
  useEffect(() => {
    const lines = told === undefined ? [] : (legs[told]?.lines ?? []);
    const lit = [...document.querySelectorAll(`#${drawing} [data-line]`)].filter((each) =>
      lines.includes(each.getAttribute("data-line") ?? ""),
    );
    for (const each of lit) each.setAttribute("data-told", "");
    return () => {
      for (const each of lit) each.removeAttribute("data-told");
    };
  }, [told, legs, drawing]);
  useEffect(() => {
    if (!plays) return;
    const timer = setTimeout(() => (told === legs.length - 1 ? setPlays(false) : setTold((told ?? -1) + 1)), STEP);
    return () => clearTimeout(timer);
  }, [plays, told, legs]);
  const step = (by: 1 | -1) => {
    setPlays(false);
    setTold((now) => (now === undefined ? (by > 0 ? 0 : legs.length - 1) : (now + by + legs.length) % legs.length));
  };
  const play = () => {
    if (!plays) setTold(told === undefined || told === legs.length - 1 ? 0 : told);
    setPlays(!plays);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "ArrowRight" && event.key !== "ArrowLeft") return;
    event.preventDefault();
    step(event.key === "ArrowRight" ? 1 : -1);
  };
  const onTouchEnd = ({ changedTouches }: TouchEvent) => {
    const moved = (changedTouches[0]?.clientX ?? 0) - (touched ?? 0);
    if (touched !== undefined && Math.abs(moved) > SWIPE) step(moved < 0 ? 1 : -1);
    setTouched(undefined);
  };
  return (
    <div
      className={styles.walk}
      onKeyDown={onKeyDown}
      onTouchStart={({ touches }) => setTouched(touches[0]?.clientX)}
      onTouchEnd={onTouchEnd}
    >
      <ol aria-live="polite">
        {legs.map(({ text }, index) => (
          <li key={text} aria-current={index === told ? "step" : undefined}>
            {text}
          </li>
        ))}
      </ol>
      <p className={styles.steps}>
        <button type="button" onClick={() => step(-1)} aria-label={t("back")}>
          ←
        </button>
        <button type="button" onClick={play}>
          {t(plays ? "pause" : "play")}
        </button>
        <button type="button" onClick={() => step(1)} aria-label={t("next")}>
          →
        </button>
      </p>
    </div>
  );
}
