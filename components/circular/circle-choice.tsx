"use client";

import { useTranslations } from "next-intl";
import { useSearchParams } from "next/navigation";

type Props = { circle: string; action: string; about: string };

/**
 * Shows a circle on the graph, or all flows again: at once with script, by the server without. The choice is in the
 * address.
 */
export function CircleChoice({ circle, action, about }: Props) {
  const t = useTranslations("circular.circles");
  const query = useSearchParams();
  const isChosen = query.get("circle") === circle;
  const next = new URLSearchParams(query);
  if (isChosen) next.delete("circle");
  else next.set("circle", circle);
  const label = t(isChosen ? "clear" : "choose");
  const address = `${action}${next.size ? `?${next}` : ""}#flow-graph`;
  return (
    <a
      href={address}
      aria-current={isChosen ? "true" : undefined}
      aria-label={`${label}: ${about}`}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        window.history.pushState(null, "", address);
        document.getElementById("flow-graph")?.scrollIntoView({ block: "start" });
      }}
    >
      {label}
    </a>
  );
}
