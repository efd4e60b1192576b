"use client";

import { useRef } from "react";
import type { ChoosableDeal } from "@/lib/views/choosable";

/**
 * The deals that boxes choose from, asked for when the filters are first touched. `known` is `undefined` until they are
 * here, and for good where the server has none to send: then its answer is waited for.
 */
export function useChoosable(address: string | undefined) {
  const asked = useRef<{ address: string; deals?: ChoosableDeal[] }>(undefined);
  const ask = () => {
    if (address === undefined || asked.current?.address === address) return;
    const question: { address: string; deals?: ChoosableDeal[] } = { address };
    asked.current = question;
    fetch(address)
      .then(async (answer) => {
        if (answer.ok) question.deals = await answer.json();
      })
      .catch(() => {
        asked.current = undefined;
      });
  };
  const known = () => (asked.current?.address === address ? asked.current?.deals : undefined);
  return { ask, known };
}
