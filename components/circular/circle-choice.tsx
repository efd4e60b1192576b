"use client";

import { useSearchParams } from "next/navigation";

type Props = { circle: string; action: string; words: { choose: string; chosen: string }; about: string };

/**
 * Shows a circle on the graph, or all flows again: at once with script, by the server without. The address holds the
 * choice.
 */
export function CircleChoice({ circle, action, words, about }: Props) {
  const query = useSearchParams();
  const isChosen = query.get("circle") === circle;
  const next = new URLSearchParams(query);
  if (isChosen) next.delete("circle");
  else next.set("circle", circle);
  const address = `${action}${next.size ? `?${next}` : ""}#flow-graph`;
  return (
    <a
      href={address}
      aria-current={isChosen ? "true" : undefined}
      aria-label={`${isChosen ? words.chosen : words.choose}: ${about}`}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        window.history.pushState(null, "", address);
        document.getElementById("flow-graph")?.scrollIntoView({ block: "start" });
      }}
    >
      {isChosen ? words.chosen : words.choose}
    </a>
  );
}
