import { useTranslations } from "next-intl";
import type { CostSummaryView } from "@/lib/views/cost/summary";
import { CopyButton } from "../share/copy-button";
import { AnswerFigures } from "./answer-figures";
import styles from "./cost.module.css";
import lineStyles from "./scenario-line.module.css";

/** What was not understood or must not be mixed, then the two answers. */
export function CostAnswers({ view: { answers, scopeWarning, problems } }: { view: CostSummaryView }) {
  return (
    <section aria-labelledby="answer">
      <h2 id="answer" className="visually-hidden">
        {useTranslations("cost")("sections.figures")}
      </h2>
      {problems.length > 0 && (
        <ul className={styles.problems} role="alert">
          {problems.map(({ key, text }) => (
            <li key={key}>{text}</li>
          ))}
        </ul>
      )}
      {scopeWarning && (
        <p className={styles.problems} role="note">
          {scopeWarning}
        </p>
      )}
      <output className="visually-hidden">{answers.map(({ label, value }) => `${label}: ${value}`).join("; ")}</output>
      <AnswerFigures figures={answers} className={lineStyles.answers} />
    </section>
  );
}

type Props = { view: CostSummaryView; query: URLSearchParams; action: string };

/** The scenario's other figures, what to know about its deals, and ways to keep it. */
export function CostSummary({ view: { figures, notes }, query, action }: Props) {
  const t = useTranslations("cost");
  const current = new URLSearchParams(query);
  current.delete("compare");
  const kept = new URLSearchParams(current);
  kept.set("compare", current.toString() || "scope=article");
  const stress = new URLSearchParams([...current, ["means", "cost"]]);
  const address = () => new URL(query.size ? `${action}?${query}` : action, window.location.href).href;
  return (
    <>
      <p className={styles.actions}>
        <CopyButton label={t("form.copy")} done={t("form.copied")} text={address} />
        <a href={`${action}?${kept}`}>{t("form.compare")}</a>
        <a href={`${action.replace(/cost$/, "exposure")}?${stress}`}>{t("form.exposure")}</a>
        <a href={action}>{t("form.reset")}</a>
      </p>
      <AnswerFigures figures={figures} />
      {notes.length > 0 && (
        <ul className={styles.notes} aria-label={t("notesLabel")}>
          {notes.map(({ key, text, href }) => (
            <li key={key}>{href ? <a href={href}>{text}</a> : text}</li>
          ))}
        </ul>
      )}
    </>
  );
}
