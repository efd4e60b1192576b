import { useTranslations } from "next-intl";
import type { DealRow, FigureCell } from "@/lib/views/deal-row";
import type { FigureBar, ListedDeal } from "@/lib/views/listed-deal";
import { MEASURES, type Measure } from "@/lib/model/entry";
import { BarParts, barMarks, Hatch, ofOneHeight } from "../figures/bar-marks";
import { PartnerName } from "../partners/partner-name";
import cards from "../lists/cards.module.css";
import styles from "./deal-list.module.css";
import { FirmnessMark } from "./firmness-mark";

/** How many partners a row names. */
const MOST_NAMED = 2;

/** The deals as a table; on a phone each row becomes a short card. */
export function DealList({ rows, caption }: { rows: ListedDeal[]; caption: string }) {
  const t = useTranslations("deals");
  const claim = useTranslations("claim");
  const words = { disputed: t("disputed"), relayed: claim("relayedShort") };
  const end = (measure: Measure) => Math.max(...rows.map(({ bars }) => bars[measure]?.end ?? 0));
  const most = { power: end("power"), value: end("value") };
  return (
    <table className={`${cards.cards} ${styles.list}`}>
      <caption className="visually-hidden">
        {caption}
        {MEASURES.map((measure) => (
          <svg key={measure} width="0" height="0" {...barMarks(measure, measure)}>
            <Hatch id={measure} />
          </svg>
        ))}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t("column.announced")}</th>
          <th scope="col">{t("column.deal")}</th>
          <th scope="col">{t("column.partners")}</th>
          <th scope="col">{t("column.layer")}</th>
          <th scope="col">{t("column.status")}</th>
          <th scope="col" className="number">
            {t("column.power")}
          </th>
          <th scope="col" className="number">
            {t("column.value")}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} data-deal={row.id}>
            <td>
              <time dateTime={row.announcedDay}>{row.announced}</time>
            </td>
            <th scope="row">
              <a href={row.href}>{row.title}</a>
            </th>
            <td>
              <Partners row={row} more={t("morePartners", { count: row.partners.length - MOST_NAMED })} />
            </td>
            <td>{row.layerLabel}</td>
            <td>
              <FirmnessMark firmness={row.firmness} /> {row.statusLabel}
              {row.silent && <span className={styles.silent}>{row.silent}</span>}
            </td>
            {MEASURES.map((measure) => (
              <td key={measure} data-label={t(`column.${measure}`)} className="number">
                {figure(row[measure], words)}
                <Bar bar={row.bars[measure]} measure={measure} most={most[measure]} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A figure as a bar beside the others of the list: its link says the same in words. */
function Bar({ bar, measure, most }: { bar: FigureBar | undefined; measure: Measure; most: number }) {
  if (!bar) return null;
  const { className, style } = barMarks(measure, measure);
  return (
    <svg className={`${className} ${ofOneHeight} ${styles.bar}`} style={style} aria-hidden="true">
      <BarParts bar={bar} most={most} />
    </svg>
  );
}

function Partners({ row, more }: { row: DealRow; more: string }) {
  return (
    <span className={styles.partners}>
      {row.partners.slice(0, MOST_NAMED).map((partner) => (
        <PartnerName key={partner.id} {...partner} />
      ))}
      {row.partners.length > MOST_NAMED && <span>{more}</span>}
    </span>
  );
}

function figure(cell: FigureCell | undefined, words: { disputed: string; relayed: string }) {
  if (!cell) return <span aria-hidden="true">–</span>;
  return (
    <>
      <a href={cell.href} {...(!cell.stated && { className: styles.unstated })}>
        {cell.text}
      </a>
      {cell.disputed && (
        <abbr className={styles.disputed} title={words.disputed}>
          {" "}
          ≠
        </abbr>
      )}
      {cell.relayed && (
        <abbr className={styles.relayed} title={cell.relayed}>
          {words.relayed}
        </abbr>
      )}
    </>
  );
}
