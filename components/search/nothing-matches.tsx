import { getTranslations } from "next-intl/server";
import type { SearchPage } from "@/lib/pages/search";
import styles from "./nothing-matches.module.css";

/** Shown where a search finds nothing: names spelt nearly so, words that find something alone, and what to loosen. */
export async function NothingMatches({ page }: { page: Pick<SearchPage, "q" | "near" | "alone" | "earlier"> }) {
  const t = await getTranslations("search.empty");
  const { near, alone, earlier } = page;
  return (
    <div className={styles.empty}>
      <h2>{t("heading", { q: page.q })}</h2>
      {near.length > 0 && (
        <>
          <h3 id="near">{t("near")}</h3>
          <ul aria-labelledby="near">
            {near.map(({ text, href }) => (
              <li key={text}>
                <a href={href} data-search-result>
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      {alone.length > 0 && (
        <>
          <h3 id="alone">{t("alone")}</h3>
          <ul aria-labelledby="alone">
            {alone.map(({ text, href, count }) => (
              <li key={text}>
                <a href={href} data-search-result>
                  {text}
                </a>{" "}
                ({t("aloneCount", { count })})
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{t("loosen")}</p>
      {earlier && (
        <p>
          {t("earlier", { day: earlier.day })} <a href={earlier.href}>{t("latest")}</a>
        </p>
      )}
    </div>
  );
}
