"use client";

import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { fromLocalPath } from "@/lib/format/local-path";

/** A link of the navigation, marked when the reader is on its page. */
export function PageLink({ href, children }: { href: string; children: ReactNode }) {
  const path = usePathname();
  const isHome = fromLocalPath(href).path === "/";
  const current = path === href || (!isHome && path.startsWith(`${href}/`));
  return (
    <a href={href} data-soft="" aria-current={current ? "page" : undefined}>
      {children}
    </a>
  );
}
