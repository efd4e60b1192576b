"use client";

import { useEffect } from "react";

const DEAL = "data-deal";

/** What is pointed at or focused in the picture stands out in the list, and the other way round. */
export function SharedHighlight() {
  useEffect(() => {
    const light = ({ target }: Event) => {
      const id = target instanceof Element ? target.closest(`main [${DEAL}]`)?.getAttribute(DEAL) : undefined;
      for (const each of document.querySelectorAll(`main [${DEAL}]`))
        each.toggleAttribute("data-lit", each.getAttribute(DEAL) === id);
    };
    document.addEventListener("pointerover", light);
    document.addEventListener("focusin", light);
    return () => {
      document.removeEventListener("pointerover", light);
      document.removeEventListener("focusin", light);
    };
  }, []);
  return null;
}
