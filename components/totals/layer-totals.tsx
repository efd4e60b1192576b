import { getTranslations } from "next-intl/server";
import type { ExplainedDeal, LayerTotalsView, TotalView } from "@/lib/views/layer-totals";
import { Still } from "../layout/still";
import type { Rest } from "@/lib/views/rest";
import styles from "./layer-totals.module.css";

/**
 * Gigawatts and dollars of each layer: gross, net and firm, and what the net leaves out. Layers are never
 * added together.
 */
export async function LayerTotals({ layers }: { layers: LayerTotalsView[] }) {
  return (
    <div className={styles.layers}>
      {layers.map(({ layer, label, meaning, totals }) => (
        <section key={layer} className={styles.layer} aria-labelledby={`layer-${layer}`}>
          <h3 id={`layer-${layer}`}>
            {label} <span>{meaning}</span>
          </h3>
          {totals.map((total) => (
            <Total key={total.measure} total={total} />
          ))}
        </section>
      ))}
    </div>
  );
}

async function Total({ total }: { total: TotalView }) {
  const t = await getTranslations("total");
  return (
    <div className={styles.total} data-measure={total.measure}>
      <Still>
        <dl>
          <div className={styles.net}>
            <dt>{t("net")}</dt>
            {total.netParts?.map(({ amount, basis }) => (
              <dd key={basis}>
                {amount} <small>{basis}</small>
              </dd>
            )) ?? <dd>{total.net}</dd>}
          </div>
          <div>
            <dt>{t("firm")}</dt>
            <dd>{total.firm}</dd>
          </div>
          {total.conditional && (
            <div>
              <dt>{t("conditional")}</dt>
              <dd>{total.conditional}</dd>
            </div>
          )}
          {total.talks && (
            <div>
              <dt>{t("talks")}</dt>
              <dd>{total.talks}</dd>
            </div>
          )}
          <div>
            <dt>{t("gross")}</dt>
            <dd>{total.gross}</dd>
          </div>
        </dl>
      </Still>
      {total.note && <p className={styles.note}>{total.note}</p>}
      <details>
        <summary>{t("what")}</summary>
        <Still>
          <div>
            <Deals heading={t("counted")} deals={total.counted} rest={total.rest?.counted} />
            <Deals heading={t("why")} deals={total.leftOut} rest={total.rest?.leftOut} />
            <Deals heading={t("unstated")} deals={total.unquantified} rest={total.rest?.unquantified} />
          </div>
        </Still>
      </details>
    </div>
  );
}

function Deals({ heading, deals, rest }: { heading: string; deals: ExplainedDeal[]; rest?: Rest }) {
  if (!deals.length) return null;
  return (
    <>
      <h4>{heading}</h4>
      <ul className={styles.deals}>
        {deals.map(({ id, title, href, figure, reason, detail }) => (
          <li key={`${id} ${reason ?? ""}`}>
            <a href={href}>{title}</a> <b>{figure}</b>
            {reason && (
              <span>
                {reason}
                {detail ? `. ${detail}` : ""}
              </span>
            )}
          </li>
        ))}
        {rest && (
          <li>
            <a href={rest.href}>{rest.label}</a> <b>{rest.figure}</b>
          </li>
        )}
      </ul>
    </>
  );
}
