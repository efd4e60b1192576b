import { useLocale, useTranslations } from "next-intl";
import { localPath } from "@/lib/format/local-path";
import type { Term as Name } from "@/lib/views/glossary";
import styles from "./term.module.css";

/** A word as the glossary explains it, leading there: for its first use on a page. */
function Term({ name }: { name: Name }) {
  const t = useTranslations("method.glossary");
  const locale = useLocale() === "fr" ? "fr" : "en";
  return (
    <a className={styles.term} href={`${localPath("/method", locale)}#term-${name}`}>
      {t(`${name}.term`)}
    </a>
  );
}

/** The words of a page that the glossary explains, in a line under its first sentence. */
export function Terms({ names }: { names: readonly Name[] }) {
  const t = useTranslations("method.glossary");
  return (
    <p className={styles.terms}>
      {t("words")}{" "}
      {names.map((name, at) => (
        <span key={name}>
          {at > 0 && ", "}
          <Term name={name} />
        </span>
      ))}
    </p>
  );
}
