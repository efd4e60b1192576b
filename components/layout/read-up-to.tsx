"use client";

import { useTranslations } from "next-intl";
import { daysAfter } from "@/lib/model/imprecise-date";
import { useToday } from "./use-today";

/** Younger than this, in days, the ledger does not tell its age (rule 12 of the domain). */
const OLD_AFTER_DAYS = 45;

/**
 * The day up to which sources were read and, once that is long ago, how long. The age is worked out where it is read:
 * a page that was kept for weeks still tells the truth. Without script there is the day alone.
 */
export function ReadUpTo({ day, text }: { day: string; text: string }) {
  const t = useTranslations("site");
  const now = useToday();
  const age = now === undefined ? 0 : daysAfter(now, day);
  return (
    <>
      <time dateTime={day}>{text}</time>
      {age > OLD_AFTER_DAYS && <strong> ({t("age", { count: age })})</strong>}
    </>
  );
}
