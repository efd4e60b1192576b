"use client";

import { useTranslations } from "next-intl";
import { isFigure } from "@/lib/site/figures";
import { CopyButton } from "../share/copy-button";
import { EmbedPanel } from "./embed-panel";
import styles from "./figure.module.css";
import type { Format } from "./save-figure";

type Props = { figureId: string; hasPicture: boolean; title: string };

const NUMBERS: Format[] = ["csv"];
const ALL: Format[] = ["csv", "svg", 1_000, 2_000, 4_000];

/**
 * Ways to take a figure along: its link, its place in another page, its numbers, its picture. The code that makes the
 * files is loaded when it is first asked for.
 */
export function FigureTools({ figureId, hasPicture, title }: Props) {
  const t = useTranslations("figure");
  const save = async (format: Format) => {
    const figure = document.getElementById(figureId);
    const { saveFigure } = await import("./save-figure");
    const address = addressOf(figureId);
    if (figure) await saveFigure(figure, format, { address, foot: t("foot", { address }) });
  };
  return (
    <div className={styles.tools} role="group" aria-label={t("export")}>
      <CopyButton label={t("copyLink")} done={t("copied")} text={() => addressOf(figureId)} />
      {isFigure(figureId) && <EmbedPanel figureId={figureId} title={title} />}
      {(hasPicture ? ALL : NUMBERS).map((format) => (
        <button key={format} type="button" onClick={() => save(format)}>
          {typeof format === "number" ? t("png", { width: format }) : t(format)}
        </button>
      ))}
    </div>
  );
}

/** The figure's address on the day that it shows: without the day, what it leads to changes with the ledger. */
function addressOf(figureId: string): string {
  const address = new URL(window.location.href);
  const day = document.querySelector<HTMLInputElement>('input[type="date"][name="asOf"]')?.value;
  if (day) address.searchParams.set("asOf", day);
  address.hash = figureId;
  return address.href;
}
