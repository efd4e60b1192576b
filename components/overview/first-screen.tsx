import type { ChangedSince } from "@/lib/pages/changes";
import type { ChangeView } from "@/lib/views/changes";
import { FigureFrame } from "../figures/figure-frame";
import type { Figure } from "../figures/figure";
import { LatestChanges } from "./latest-changes";
import styles from "./then-and-now.module.css";

type Props = { figure?: Figure; state: string; changes: ChangeView[]; since: ChangedSince; heading: string };

/** What a reader sees first: what is announced against what binds, then and now, and what changed last. */
export function FirstScreen({ figure, state, changes, since, heading }: Props) {
  return (
    <div className={styles.first}>
      <section aria-labelledby="state">
        <h2 id="state" className="visually-hidden">
          {state}
        </h2>
        {figure ? <FigureFrame figure={figure} /> : null}
      </section>
      <section aria-labelledby="changes">
        <h2 id="changes">{heading}</h2>
        <LatestChanges changes={changes} since={since} />
      </section>
    </div>
  );
}
