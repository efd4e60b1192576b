"use client";

import { useParams } from "next/navigation";
import french from "@/lib/i18n/messages/fr/errors.json";
import english from "@/lib/i18n/messages/en/errors.json";

/**
 * A page failed for a reason of its own (the ledger's faults have their page in the layout): says so, and offers the
 * way back.
 */
export default function PageError({ reset }: { reset: () => void }) {
  const locale = useParams().locale === "fr" ? "fr" : "en";
  const { heading, lead, again, home } = (locale === "fr" ? french : english).page;
  return (
    <div style={{ maxInlineSize: "var(--page)", marginInline: "auto", padding: "2rem clamp(1rem, 4vw, 2.5rem)" }}>
      <h1>{heading}</h1>
      <p>{lead}</p>
      <p>
        <button type="button" onClick={reset}>
          {again}
        </button>{" "}
        <a href={locale === "fr" ? "/fr" : "/"}>{home}</a>
      </p>
    </div>
  );
}
