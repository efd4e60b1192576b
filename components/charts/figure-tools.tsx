"use client";

import { useState } from "react";
import { isFigure } from "@/lib/site/figures";
import styles from "./chart-figure.module.css";
import { EmbedPanel, type EmbedWords } from "./embed-panel";

export type Format = "csv" | "svg" | "png";
export type ToolWords = { export: string; copyLink: string; copied: string; embed: EmbedWords } & Record<
  Format,
  string
>;

/**
 * Takes a figure along: its link, its place in another page, its numbers, its picture. The code that makes the files
 * loads when first asked for.
 */
export function FigureTools({
  figureId,
  formats,
  title,
  words,
}: {
  figureId: string;
  formats: Format[];
  title: string;
  words: ToolWords;
}) {
  const [copied, setCopied] = useState(false);
  const figure = () => document.getElementById(figureId);
  const copyLink = async () => {
    const address = new URL(window.location.href);
    address.hash = figureId;
    await navigator.clipboard.writeText(address.href);
    setCopied(true);
  };
  const save = async (format: Format) => {
    const element = figure();
    const { saveFigure } = await import("./save-figure");
    if (element) await saveFigure(element, format);
  };
  return (
    <div className={styles.tools} role="group" aria-label={words.export}>
      <button type="button" onClick={copyLink}>
        {words.copyLink}
      </button>
      {isFigure(figureId) && <EmbedPanel figureId={figureId} title={title} words={words.embed} />}
      {formats.map((format) => (
        <button key={format} type="button" onClick={() => save(format)}>
          {words[format]}
        </button>
      ))}
      <span role="status" className="visually-hidden">
        {copied ? words.copied : ""}
      </span>
    </div>
  );
}
