import { hasLocale } from "next-intl";
import { notFound } from "next/navigation";
import { routing } from "./routing";

/** The language of a route's first segment. An unknown one is answered as a page that does not exist. */
export function asLocale(segment: string): (typeof routing.locales)[number] {
  if (!hasLocale(routing.locales, segment)) notFound();
  return segment;
}
