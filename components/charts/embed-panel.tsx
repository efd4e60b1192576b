"use client";

import { useRef, useState } from "react";
import { embedCode, EMBED_THEMES, type EmbedTheme } from "@/lib/site/embed-code";
import styles from "./embed-panel.module.css";

export type EmbedWords = {
  open: string;
  heading: string;
  note: string;
  code: string;
  theme: string;
  reader: string;
  copy: string;
  copied: string;
  close: string;
} & Record<EmbedTheme, string>;
type Place = { src: string; height: number };

/** Room in px for a title that wraps over more lines in a narrower column than on this page. */
const ROOM = 48;

/**
 * Offers the code that shows a figure in another page, with the filters and the language that the reader has now. The
 * native dialog keeps focus and Escape.
 */
export function EmbedPanel({ figureId, title, words }: { figureId: string; title: string; words: EmbedWords }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const [place, setPlace] = useState<Place>();
  const [theme, setTheme] = useState<EmbedTheme | "">("");
  const [copied, setCopied] = useState(false);
  const open = () => {
    setPlace(placeOf(figureId));
    setCopied(false);
    dialog.current?.showModal();
  };
  const copy = async () => {
    area.current?.select();
    await navigator.clipboard.writeText(area.current?.value ?? "");
    setCopied(true);
  };
  return (
    <>
      <button type="button" aria-haspopup="dialog" onClick={open}>
        {words.open}
      </button>
      <dialog ref={dialog} className={styles.panel} aria-labelledby={`${figureId}-embed`}>
        <h4 id={`${figureId}-embed`}>{words.heading}</h4>
        <p>{words.note}</p>
        <label>
          {words.theme}
          <select
            value={theme}
            onChange={(event) => setTheme(EMBED_THEMES.find((each) => each === event.target.value) ?? "")}
          >
            <option value="">{words.reader}</option>
            {EMBED_THEMES.map((each) => (
              <option key={each} value={each}>
                {words[each]}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.code}
          <textarea
            ref={area}
            readOnly
            rows={6}
            spellCheck={false}
            value={place ? embedCode({ ...place, src: withTheme(place.src, theme), title }) : ""}
          />
        </label>
        <p className={styles.actions}>
          <button type="button" onClick={copy}>
            {words.copy}
          </button>
          <button type="button" onClick={() => dialog.current?.close()}>
            {words.close}
          </button>
          <span role="status">{copied ? words.copied : ""}</span>
        </p>
      </dialog>
    </>
  );
}

/** The embed's address for what this page shows now, and the height that the figure takes here. */
function placeOf(figureId: string): Place {
  const { origin, pathname, search } = window.location;
  const language = /^\/fr(\/|$)/.test(pathname) ? "/fr" : "";
  return {
    src: `${origin}${language}/embed/${figureId}${search}`,
    height: (document.getElementById(figureId)?.offsetHeight ?? 0) + ROOM,
  };
}

function withTheme(src: string, theme: EmbedTheme | ""): string {
  const address = new URL(src);
  if (theme) address.searchParams.set("theme", theme);
  return address.href;
}
