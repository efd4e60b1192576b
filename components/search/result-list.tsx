import { useTranslations } from "next-intl";
import type { Piece } from "@/lib/model/search/match";
import type { ResultView } from "@/lib/views/search/result";
import styles from "./result-list.module.css";

/** What a search found, each with the line that matches and where it stands. */
export function ResultList({ results, first }: { results: ResultView[]; first: number }) {
  const t = useTranslations("search");
  return (
    <ol className={styles.results} start={first} aria-label={t("results")}>
      {results.map(({ key, kind, title, href, place, line, lang }) => (
        <li key={key}>
          <p className={styles.where}>
            {kind}, {place}
          </p>
          <h2>
            <a href={href} data-search-result>
              <Pieces pieces={title} />
            </a>
          </h2>
          <p {...(lang && { lang })}>
            <Pieces pieces={line} />
          </p>
        </li>
      ))}
    </ol>
  );
}

function Pieces({ pieces }: { pieces: Piece[] }) {
  return pieces.map(({ text, marked }, at) => (marked ? <mark key={at}>{text}</mark> : text));
}
