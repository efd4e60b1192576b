import { getTranslations } from "next-intl/server";
import type { GraphEdge, EdgeGroup } from "@/lib/views/circular/graph";
import type { FlowKind } from "@/lib/model/vocabulary";
import { Still } from "../layout/still";
import figureStyles from "../figures/figure.module.css";
import { DASHES, GROUP_COLOURS, KindMark } from "./edge-drawing";

const STROKES = { firm: "solid", soft: "dashed", nothing: "dotted" } as const;
const BINDINGS = ["firm", "soft", "nothing"] as const;

/** What the lines and marks of the graph mean: mark and colour tell the kind of a flow, the dash how firm it is. */
export async function GraphKeys({ edges }: { edges: GraphEdge[] }) {
  const t = await getTranslations();
  const kinds = new Map<FlowKind, EdgeGroup>(edges.map(({ kind, group }) => [kind, group]));
  return (
    <Still>
      <ul className={figureStyles.keys} aria-label={t("circular.graph.keys")}>
        {[...kinds].map(([kind, group]) => (
          <li key={kind}>
            <svg width="16" height="14" aria-hidden="true">
              <KindMark kind={kind} colour={GROUP_COLOURS[group]} at={{ x: 8, y: 7 }} />
            </svg>
            {t(`flowKind.${kind}`)}
          </li>
        ))}
        {BINDINGS.map((key) => (
          <li key={key}>
            <svg width="30" height="10" aria-hidden="true">
              <path d="M0,5 H30" stroke="currentColor" strokeWidth="2.5" {...DASHES[STROKES[key]]} />
            </svg>
            {t(`circular.graph.${key}`)}
          </li>
        ))}
      </ul>
    </Still>
  );
}
