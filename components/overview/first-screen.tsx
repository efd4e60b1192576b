import { getTranslations } from "next-intl/server";
import type { ChangedSince } from "@/lib/pages/changes";
import type { ChangeView } from "@/lib/views/changes";
import type { SmallCircle } from "@/lib/views/circular/small-circle";
import { FigureFrame } from "../figures/figure-frame";
import type { Figure } from "../figures/figure";
import { SmallCirclePicture } from "../graph/small-circle";
import { Still } from "../layout/still";
import { LatestChanges } from "./latest-changes";
import styles from "./then-and-now.module.css";

type Props = { figure?: Figure; circle?: SmallCircle; changes: ChangeView[]; since: ChangedSince };

/**
 * What a reader sees first: what is announced against what binds, then and now; beside it whose money goes round, and
 * what changed last.
 */
export async function FirstScreen({ figure, circle, changes, since }: Props) {
  const t = await getTranslations("overview");
  return (
    <div className={styles.first}>
      <section aria-labelledby="state">
        <h2 id="state" className="visually-hidden">
          {t("totals")}
        </h2>
        {figure ? <FigureFrame figure={figure} /> : null}
      </section>
      <div>
        {circle && circle.strokes.length > 0 && (
          <section aria-labelledby="circle">
            <Still>
              <SmallCirclePicture circle={circle} headingId="circle" />
            </Still>
          </section>
        )}
        <section aria-labelledby="changes">
          <h2 id="changes">{t("changes")}</h2>
          <LatestChanges changes={changes} since={since} />
        </section>
      </div>
    </div>
  );
}
