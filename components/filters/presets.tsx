import { useTranslations } from "next-intl";
import type { FiltersView } from "@/lib/views/filters";
import styles from "./filters.module.css";

/** Links to two days: the latest, and the article's. */
export function Presets({ presets }: Pick<FiltersView, "presets">) {
  const t = useTranslations("filters");
  return (
    <ul className={styles.presets} aria-label={t("presets")}>
      {presets.map(({ label, href, current }) => (
        <li key={label}>
          <a href={href} data-soft="still" {...(current && { "aria-current": "true" })}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
