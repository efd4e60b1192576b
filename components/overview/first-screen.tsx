import type { ChangedSince } from "@/lib/pages/changes";
import type { ChangeView } from "@/lib/views/changes";
import { FigureFrame } from "../figures/figure-frame";
import type { Figure } from "../figures/figure";
import { LatestChanges } from "./latest-changes";
import styles from "./then-and-now.module.css";

type Props = { figure?: Figure; changes: ChangeView[]; since: ChangedSince; heading: string };

/** What a reader sees first: what is announced against what binds, then and now, and what changed last. */
export function FirstScreen({ figure, changes, since, heading }: Props) {
  return (
    <div className={styles.first}>
      {figure && <FigureFrame figure={figure} />}
      <section aria-labelledby="changes">
        <h2 id="changes">{heading}</h2>
        <LatestChanges changes={changes} since={since} />
      </section>
    </div>
  );
}
