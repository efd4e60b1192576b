"use client";

import { useState } from "react";
import type { StressView } from "@/lib/views/exposure/stress";
import costStyles from "../cost/cost.module.css";
import { useWording } from "../cost/use-wording";
import styles from "./exposure.module.css";

/** The chain in words, the numbers to quote, what was not understood, and ways to keep the what-if. */
export function StressSummary({ view, action }: { view: StressView; action: string }) {
  const { t } = useWording();
  const [copied, setCopied] = useState(false);
  const { sentence, figures, problems, cut } = view;
  const copy = async () => {
    await navigator.clipboard.writeText(window.location.href);
    setCopied(true);
  };
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
      <dl className={costStyles.figures}>
        {figures.map(({ key, label, value, note }) => (
          <div key={key} data-key={key}>
            <dt>{label}</dt>
            <dd>
              <b>{value}</b>
              <span>{note}</span>
            </dd>
          </div>
        ))}
      </dl>
      <p className={costStyles.actions}>
        <button type="button" onClick={copy}>
          {t("exposure.form.copy")}
        </button>
        <a href={action}>{t("exposure.form.reset")}</a>
        <span role="status" className="visually-hidden">
          {copied ? t("exposure.form.copied") : ""}
        </span>
      </p>
    </>
  );
}
