"use client";

import type { StressView } from "@/lib/views/exposure/stress";
import { AnswerFigures } from "../cost/answer-figures";
import costStyles from "../cost/cost.module.css";
import { useWording } from "../cost/use-wording";
import { CopyButton } from "../share/copy-button";
import styles from "./exposure.module.css";

/** The chain in words, the numbers to quote, what was not understood, and ways to keep the what-if. */
export function StressSummary({ view, action }: { view: StressView; action: string }) {
  const { t } = useWording();
  const { sentence, figures, problems, cut } = view;
  return (
    <>
      {problems.length > 0 && (
        <ul className={costStyles.problems} role="alert">
          {problems.map(({ key, text }) => (
            <li key={key}>{text}</li>
          ))}
        </ul>
      )}
      {cut.map(({ id, text }) => (
        <p key={id} role="note">
          {t("exposure.form.cut", { leg: text })} <a href={action}>{t("exposure.form.uncut")}</a>
        </p>
      ))}
      <p className={styles.chain} data-chain aria-live="polite">
        {sentence}
      </p>
      <p className={styles.whatIf}>{t("exposure.whatIf")}</p>
      <AnswerFigures figures={figures} />
      <p className={costStyles.actions}>
        <CopyButton
          label={t("exposure.form.copy")}
          done={t("exposure.form.copied")}
          text={() => window.location.href}
        />
        <a href={action}>{t("exposure.form.reset")}</a>
      </p>
    </>
  );
}
