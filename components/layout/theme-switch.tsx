"use client";

import { useTranslations } from "next-intl";
import { useSyncExternalStore } from "react";
import styles from "./site-header.module.css";

const THEMES = ["auto", "light", "dark"] as const;
type Theme = (typeof THEMES)[number];

/** Where the choice is kept, in this browser alone; `earlyTheme` reads it before the first paint. */
const PLACE = "theme";
const CHANGED = "circuit-theme";

/** The theme that the document shows. Without script it follows the device. */
const shown = (): Theme => THEMES.find((theme) => theme === document.documentElement.dataset.theme) ?? "auto";

function follow(tell: () => void): () => void {
  window.addEventListener(CHANGED, tell);
  return () => window.removeEventListener(CHANGED, tell);
}

function choose(theme: Theme): void {
  if (theme === "auto") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  try {
    localStorage.setItem(PLACE, theme);
  } catch {
    /* A browser that keeps nothing shows the choice until the next page. */
  }
  window.dispatchEvent(new Event(CHANGED));
}

/** One button through the three themes: as the device is set, light, dark. */
export function ThemeSwitch() {
  const t = useTranslations("site.theme");
  const theme = useSyncExternalStore(follow, shown, () => "auto" as const);
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? "auto";
  return (
    <button
      type="button"
      className={styles.theme}
      aria-label={t("label", { theme: t(theme) })}
      onClick={() => choose(next)}
    >
      <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true" data-theme-shown={theme}>
        <circle cx="9" cy="9" r="7" fill="none" stroke="currentColor" strokeWidth="1.6" />
        {theme !== "light" && (
          <path
            d={theme === "dark" ? "M9 2a7 7 0 1 0 0 14 7 7 0 1 0 0-14" : "M9 2a7 7 0 0 1 0 14z"}
            fill="currentColor"
          />
        )}
      </svg>
    </button>
  );
}
