"use client";

import { useLocale, useTranslations } from "next-intl";
import { localPath } from "@/lib/format/local-path";

/**
 * A page failed for a reason of its own (the ledger's faults have their page in the layout): says so, and offers the
 * way back.
 */
export default function PageError({ reset }: { reset: () => void }) {
  const t = useTranslations("errors.page");
  const locale = useLocale();
  return (
    <div style={{ maxInlineSize: "var(--page)", marginInline: "auto", padding: "2rem clamp(1rem, 4vw, 2.5rem)" }}>
      <h1>{t("heading")}</h1>
      <p>{t("lead")}</p>
      <p>
        <button type="button" onClick={reset}>
          {t("again")}
        </button>{" "}
        <a href={localPath("/", locale)}>{t("home")}</a>
      </p>
    </div>
  );
}
