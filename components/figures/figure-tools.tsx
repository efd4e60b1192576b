"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { isFigure } from "@/lib/site/figures";
import { EmbedPanel } from "./embed-panel";
import styles from "./figure.module.css";
import type { Format } from "./save-figure";

type Props = { figureId: string; formats: Format[]; title: string };

/**
 * Ways to take a figure along: its link, its place in another page, its numbers, its picture. The code that makes the
 * files is loaded when it is first asked for.
 */
export function FigureTools({ figureId, formats, title }: Props) {
  const t = useTranslations("figure");
  const [copied, setCopied] = useState(false);
  const copyLink = async () => {
    const address = new URL(window.location.href);
    address.hash = figureId;
    await navigator.clipboard.writeText(address.href);
    setCopied(true);
  };
  const save = async (format: Format) => {
    const figure = document.getElementById(figureId);
    const { saveFigure } = await import("./save-figure");
    if (figure) await saveFigure(figure, format);
  };
  return (
    <div className={styles.tools} role="group" aria-label={t("export")}>
      <button type="button" onClick={copyLink}>
        {t("copyLink")}
      </button>
      {isFigure(figureId) && <EmbedPanel figureId={figureId} title={title} />}
      {formats.map((format) => (
        <button key={format} type="button" onClick={() => save(format)}>
          {t(format)}
        </button>
      ))}
      <span role="status" className="visually-hidden">
        {copied ? t("copied") : ""}
      </span>
    </div>
  );
}
