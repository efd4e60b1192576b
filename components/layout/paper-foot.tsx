"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { Suspense } from "react";

type Props = { site: string; latest?: string };

/**
 * At the foot of every sheet: the address at which this page shows what is printed, its day named, and page numbers.
 */
export const PaperFoot = (props: Props) => (
  <Suspense>
    <Foot {...props} />
  </Suspense>
);

function Foot({ site, latest }: Props) {
  const address = new URL(usePathname(), site);
  address.search = useSearchParams().toString();
  if (latest && !address.searchParams.has("asOf")) address.searchParams.set("asOf", latest);
  const rule = `@page{@bottom-left{content:"${inStylesheet(address.href)}"}}`;
  return <style media="print" dangerouslySetInnerHTML={{ __html: rule }} />;
}

/** A text between quotes in a stylesheet within a page: what would end either is written by its number. */
const inStylesheet = (text: string) => text.replace(/["\\<\n]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `);
