import { useTranslations } from "next-intl";
import { TERMS } from "@/lib/views/glossary";
import { Still } from "../layout/still";
import styles from "./term.module.css";

/** The words that the site uses in a sense of its own, each in a sentence or two. */
export function Glossary() {
  const t = useTranslations("method.glossary");
  return (
    <Still>
      <dl className={styles.glossary}>
        {TERMS.map((name) => (
          <div key={name} id={`term-${name}`}>
            <dt>{t(`${name}.term`)}</dt>
            <dd>{t(`${name}.meaning`)}</dd>
          </div>
        ))}
      </dl>
    </Still>
  );
}
