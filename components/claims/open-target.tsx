"use client";

import { useEffect } from "react";

/**
 * Opens the figure that the address points at, so that a link to a number lands on its claims. (Without JavaScript
 * the link still lands on the figure.)
 */
export function OpenTarget() {
  useEffect(() => {
    const open = () => {
      const target = document.getElementById(decodeURIComponent(window.location.hash.slice(1)));
      if (target instanceof HTMLDetailsElement) target.open = true;
      target?.scrollIntoView();
    };
    open();
    window.addEventListener("hashchange", open);
    return () => window.removeEventListener("hashchange", open);
  }, []);
  return null;
}
