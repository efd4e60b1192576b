import { getTranslations } from "next-intl/server";
import type { CircleRow } from "@/lib/views/circular/tables";
import type { StoryView } from "@/lib/views/circular/story";
import type { WalkView } from "@/lib/views/circular/walk";
import { FirmnessMark } from "../deals/firmness-mark";
import { ClientMessages } from "../layout/client-messages";
import { CircleWalk } from "./circle-walk";
import styles from "./circular.module.css";

type Props = { rows: CircleRow[]; walk: WalkView; story?: StoryView; truncatedAt?: number };

/** The circles to choose from, each with its smallest leg and how firm it is; the chosen one is told leg by leg. */
export async function CircleList({ rows, walk, story, truncatedAt }: Props) {
  const t = await getTranslations("circular");
  const firmness = await getTranslations("firmness");
  const stress = await getTranslations("exposure");
  return (
    <>
      <ClientMessages of={["circular.walk.back", "circular.walk.next", "circular.walk.play", "circular.walk.pause"]}>
        {walk.circle ? (
          <CircleWalk key={walk.circle.path} legs={walk.circle.legs} drawing="flow-graph" />
        ) : (
          <p className={styles.facts}>{t("walk.choose")}</p>
        )}
        {story && !walk.circle ? (
          <details className={styles.fold}>
            <summary>{story.title}</summary>
            <CircleWalk legs={story.steps} drawing="flow-graph" />
          </details>
        ) : null}
      </ClientMessages>
      <p className={styles.switches}>
        <a href={walk.switchHref}>{t(walk.bindingOnly ? "walk.all" : "walk.binding")}</a>
        {walk.circle ? <a href={walk.circle.clearHref}>{t("walk.clear")}</a> : null}
      </p>
      {truncatedAt !== undefined && <p role="note">{t("circles.truncated", { count: truncatedAt })}</p>}
      <ul className={styles.circles}>
        {rows.map(
          ({ key, path, parties, sentence, kinds, bottleneck, firmness: group, since, legs, undisclosed, cut }) => (
            <li key={key} id={`circle-${key}`} data-chosen={walk.circle?.path === path}>
              <h4>
                <a href={walk.hrefs[key]} {...(walk.circle?.path === path && { "aria-current": "true" as const })}>
                  {path}
                </a>
              </h4>
              <p className={styles.facts}>
                <FirmnessMark firmness={group} /> {firmness(group)} · {t("circles.smallest", { amount: bottleneck })}
              </p>
              <details className={styles.facts}>
                <summary>{t("walk.words")}</summary>
                <p>{sentence}</p>
                <p>
                  {parties.map(({ id, name, href }, at) => (
                    <span key={`${at} ${id}`}>
                      {at > 0 && " → "}
                      <a href={href}>{name}</a>
                    </span>
                  ))}
                </p>
                <p>
                  {kinds} · {t("circles.since", { date: since })}
                </p>
                <p>{t("circles.legs", { legs: legs.join("; ") })}</p>
                {undisclosed ? <p>{t("circles.undisclosed", { flows: undisclosed })}</p> : null}
                {cut ? <a href={cut}>{stress("circle")}</a> : null}
              </details>
            </li>
          ),
        )}
      </ul>
    </>
  );
}
