import { getTranslations } from "next-intl/server";
import { flowAnchor, type FlowRow } from "@/lib/views/flow-rows";
import { FigureClaims } from "../claims/figure-claims";
import { PartnerName } from "../partners/partner-name";
import { FirmnessMark } from "./firmness-mark";
import styles from "./flow-list.module.css";

/** Who pays or gives what to whom, each amount open to its claims. */
export async function FlowList({ flows, withDeal = false }: { flows: FlowRow[]; withDeal?: boolean }) {
  const t = await getTranslations("deal");
  if (!flows.length) return <p>{t("none")}</p>;
  return (
    <ul className={styles.flows}>
      {flows.map(({ id, from, to, kind, instrument, state, firmness, figures, conditions, deal }) => (
        <li key={id} id={flowAnchor(id)}>
          <p className={styles.ends}>
            <PartnerName {...from} /> <span aria-hidden="true">→</span>
            <span className="visually-hidden"> {t("flowTo")} </span> <PartnerName {...to} />
          </p>
          <p className={styles.kind}>
            <FirmnessMark firmness={firmness} /> {kind} ({instrument}). {state}.{conditions ? ` ${conditions}` : ""}
          </p>
          {withDeal && (
            <p className={styles.kind}>
              <a href={deal.href}>{deal.title}</a>
            </p>
          )}
          {figures.map((figure) => (
            <FigureClaims key={figure.property} figure={figure} />
          ))}
        </li>
      ))}
    </ul>
  );
}
