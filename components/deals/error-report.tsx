import { getTranslations } from "next-intl/server";
import type { ErrorReportView } from "@/lib/views/error-report";
import { Section } from "../layout/page";

/**
 * Where a reader reports an error: the repository's form with the deal filled in, or, without a repository, what to
 * write to whoever runs this copy.
 */
export async function ErrorReport({ view: { href, lines } }: { view: ErrorReportView }) {
  const t = await getTranslations("deal.report");
  return (
    <Section id="report" heading={t("heading")}>
      <p>
        {t("what")}
        {href ? (
          <>
            {" "}
            <a href={href} rel="noreferrer">
              {t("open")}
            </a>
          </>
        ) : null}
      </p>
      {!href && (
        <details>
          <summary>{t("how")}</summary>
          <p>{t("tell")}</p>
          <ul>
            {lines.map(({ label, value }) => (
              <li key={label}>{t("says", { label, value })}</li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
}
