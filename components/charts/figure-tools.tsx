"use client";

import { useState } from "react";
import styles from "./chart-figure.module.css";

type Words = { group: string; copyLink: string; copied: string; csv: string; svg: string; png: string };

/** Takes a figure along: its link, its numbers, its picture. The code that makes the files loads when first asked for. */
export function FigureTools({ figureId, words }: { figureId: string; words: Words }) {
  const [copied, setCopied] = useState(false);
  const figure = () => document.getElementById(figureId);
  const copyLink = async () => {
    const address = new URL(window.location.href);
    address.hash = figureId;
    await navigator.clipboard.writeText(address.href);
    setCopied(true);
  };
  const save = async (format: "csv" | "svg" | "png") => {
    const element = figure();
    const { saveFigure } = await import("./save-figure");
    if (element) await saveFigure(element, format);
  };
  return (
    <div className={styles.tools} role="group" aria-label={words.group}>
      <button type="button" onClick={copyLink}>{words.copyLink}</button>
      <button type="button" onClick={() => save("csv")}>{words.csv}</button>
      <button type="button" onClick={() => save("svg")}>{words.svg}</button>
      <button type="button" onClick={() => save("png")}>{words.png}</button>
      <span role="status" className="visually-hidden">{copied ? words.copied : ""}</span>
    </div>
  );
}
