"use client";

import { useRouter } from "next/navigation";
import { startTransition, useEffect } from "react";

/**
 * Links marked `data-soft` change the page in place, those marked "still" without moving the view. They are plain links
 * of the server's: one listener costs less than a component for each (next/link is 3 kB of script on every page), and
 * before it listens, or without script, they lead to the same.
 */
export function SoftLinks() {
  const router = useRouter();
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      if (event.defaultPrevented || event.button !== 0) return;
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[data-soft]") : null;
      if (!link) return;
      event.preventDefault();
      startTransition(() => router.push(link.href, { scroll: link.dataset.soft !== "still" }));
    };
    document.addEventListener("click", follow);
    return () => document.removeEventListener("click", follow);
  }, [router]);
  return null;
}
