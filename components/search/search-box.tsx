import { useLocale, useTranslations } from "next-intl";
import { localPath } from "@/lib/format/local-path";
import styles from "./search-box.module.css";
import { SearchKeys } from "./search-keys";

/**
 * The search of the whole site: a plain GET form. In the header it knows nothing of the address; on the page of results
 * it holds what was asked (`q`), and the day where that is not the latest.
 */
export function SearchBox({ q, asOf }: { q?: string; asOf?: string }) {
  const t = useTranslations("search");
  const label = q === undefined ? t("box") : t("label");
  return (
    <form role="search" aria-label={label} action={localPath("/search", useLocale())} className={styles.box}>
      <label>
        <span className="visually-hidden">{label}</span>
        <input type="search" name="q" defaultValue={q} maxLength={200} placeholder={t("hint")} data-search-box />
      </label>
      {asOf ? <input type="hidden" name="asOf" value={asOf} /> : null}
      <button type="submit">{t("submit")}</button>
      <SearchKeys />
    </form>
  );
}
