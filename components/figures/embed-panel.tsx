"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { localPath } from "@/lib/format/local-path";
import { embedCode, EMBED_THEMES, type EmbedTheme } from "@/lib/site/embed-code";
import styles from "./embed-panel.module.css";

/** Room in px for a title that wraps over more lines in a column narrower than this page. */
const ROOM = 48;

/**
 * Offers the code that shows a figure in another page, with the filters and the language that the reader has now. The
 * native dialog handles focus and Escape. Its inside is made when it opens: there is one beside every figure.
 */
export function EmbedPanel({ figureId, title }: { figureId: string; title: string }) {
  const t = useTranslations("figure.embed");
  const locale = useLocale();
  const dialog = useRef<HTMLDialogElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const [frame, setFrame] = useState<{ src: string; height: number }>();
  const [theme, setTheme] = useState<EmbedTheme | "">("");
  const [copied, setCopied] = useState(false);
  const open = () => {
    const { origin, search } = window.location;
    setFrame({
      src: `${origin}${localPath(`/embed/${figureId}`, locale)}${search}`,
      height: (document.getElementById(figureId)?.offsetHeight ?? 0) + ROOM,
    });
    setCopied(false);
  };
  useEffect(() => {
    if (frame) dialog.current?.showModal();
  }, [frame]);
  const copy = async () => {
    area.current?.select();
    await navigator.clipboard.writeText(area.current?.value ?? "");
    setCopied(true);
  };
  return (
    <>
      <button type="button" aria-haspopup="dialog" onClick={open}>
        {t("open")}
      </button>
      {frame && (
        <dialog ref={dialog} className={styles.panel} aria-labelledby={`${figureId}-embed`}>
          <h4 id={`${figureId}-embed`}>{t("heading")}</h4>
          <p>{t("note")}</p>
          <label>
            {t("theme")}
            <select
              value={theme}
              onChange={(event) => setTheme(EMBED_THEMES.find((each) => each === event.target.value) ?? "")}
            >
              <option value="">{t("reader")}</option>
              {EMBED_THEMES.map((each) => (
                <option key={each} value={each}>
                  {t(each)}
                </option>
              ))}
            </select>
          </label>
          <label>
            {t("code")}
            <textarea
              ref={area}
              readOnly
              rows={6}
              spellCheck={false}
              value={embedCode({ ...frame, src: withTheme(frame.src, theme), title })}
            />
          </label>
          <p className={styles.actions}>
            <button type="button" onClick={copy}>
              {t("copy")}
            </button>
            <button type="button" onClick={() => dialog.current?.close()}>
              {t("close")}
            </button>
            <span role="status">{copied ? t("copied") : ""}</span>
          </p>
        </dialog>
      )}
    </>
  );
}

function withTheme(src: string, theme: EmbedTheme | ""): string {
  const address = new URL(src);
  if (theme) address.searchParams.set("theme", theme);
  return address.href;
}
