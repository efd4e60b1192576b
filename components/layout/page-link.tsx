"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";

/** A navigation link that knows when it is the page one is on. */
export function PageLink({ href, children }: { href: string; children: ReactNode }) {
  const path = usePathname();
  const isHome = href === "/" || href === "/fr";
  const current = isHome ? path === href : path === href || path.startsWith(`${href}/`);
  return (
    <Link href={href} prefetch={false} aria-current={current ? "page" : undefined}>
      {children}
    </Link>
  );
}
