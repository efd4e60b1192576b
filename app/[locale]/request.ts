import type { Metadata } from "next";
import { setRequestLocale } from "next-intl/server";
import { getEdition, tryEdition } from "@/db/edition";
import { asLocale } from "@/lib/i18n/locale";
import { getWording } from "@/lib/i18n/wording";
import { pageMetadata } from "@/lib/pages/metadata";
import type { RawSearchParams } from "@/lib/search-params/reader";
import { thisSite } from "@/lib/site/site";
import { readerOf, type Reader } from "@/lib/views/reader";

/** What a page is asked with. Pages whose address has no query leave `searchParams` out. */
type Request = { params: Promise<{ locale: string }>; searchParams?: Promise<RawSearchParams> };

/** The reader of a request to a page: this request's edition, the address as understood, the language. */
export async function readerOfRequest({ params, searchParams }: Request): Promise<Reader> {
  const locale = asLocale((await params).locale);
  setRequestLocale(locale);
  return readerOf(getEdition(), (await searchParams) ?? {}, getWording(locale), thisSite());
}

/**
 * A page's head, or that of an address without one. Without a readable ledger the layout shows why in place of the
 * page, and the head names the site.
 */
export async function metadataOf(
  request: Request,
  path: string,
  pageOf: (reader: Reader) => Parameters<typeof pageMetadata>[1] | undefined,
): Promise<Metadata> {
  if (tryEdition().fault) return {};
  const reader = await readerOfRequest(request);
  const page = pageOf(reader);
  if (!page) return { title: reader.wording.t("errors.notFound.heading"), robots: { index: false } };
  return pageMetadata(path, page, reader);
}
