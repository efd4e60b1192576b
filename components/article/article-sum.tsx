import { getTranslations } from "next-intl/server";
import type { ArticleSumView } from "@/lib/views/article-sum";
import styles from "./article.module.css";

/** The article's own sum: each step with its result and how it comes about. */
export async function ArticleSumTable({ view }: { view: ArticleSumView }) {
  const t = await getTranslations("article.sum");
  return (
    <>
      <ul className={styles.addends} aria-label={t("addends")}>
        {view.addends.map(({ key, title, href, layer, text }) => (
          <li key={key}>
            <a href={href}>{title}</a> <b>{text}</b> <span>{layer}</span>
          </li>
        ))}
      </ul>
      <dl className={styles.sum}>
        {view.lines.map(({ key, label, result, how }) => (
          <div key={key} data-line={key}>
            <dt>{label}</dt>
            <dd>
              <b>{result}</b>
              <span>{how}</span>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
