import { useTranslations } from "next-intl";
import type { DealRow, FigureCell } from "@/lib/views/deal-row";
import { PartnerName } from "../partners/partner-name";
import cards from "../lists/cards.module.css";
import styles from "./deal-list.module.css";
import { FirmnessMark } from "./firmness-mark";

/** The deals as a table; on a phone each row becomes a short card. */
export function DealList({ rows, caption }: { rows: DealRow[]; caption: string }) {
  const t = useTranslations("deals");
  return (
    <table className={`${cards.cards} ${styles.list}`}>
      <caption className="visually-hidden">{caption}</caption>
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
              <Partners row={row} more={t("morePartners", { count: row.partners.length - 3 })} />
            </td>
            <td>{row.layerLabel}</td>
            <td>
              <FirmnessMark firmness={row.firmness} /> {row.statusLabel}
              {row.silent && <span className={styles.silent}>{row.silent}</span>}
            </td>
            <td data-label={t("column.power")} className="number">
              {figure(row.power, t("disputed"))}
            </td>
            <td data-label={t("column.value")} className="number">
              {figure(row.value, t("disputed"))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Partners({ row, more }: { row: DealRow; more: string }) {
  return (
    <span className={styles.partners}>
      {row.partners.slice(0, 3).map((partner) => (
        <PartnerName key={partner.id} {...partner} />
      ))}
      {row.partners.length > 3 && <span>{more}</span>}
    </span>
  );
}

function figure(cell: FigureCell | undefined, disputed: string) {
  if (!cell) return <span aria-hidden="true">–</span>;
  return (
    <>
      <a href={cell.href} {...(!cell.stated && { className: styles.unstated })}>
        {cell.text}
      </a>
      {cell.disputed && (
        <abbr className={styles.disputed} title={disputed}>
          {" "}
          ≠
        </abbr>
      )}
      {cell.relayed && <span className={styles.relayed}>{cell.relayed}</span>}
    </>
  );
}
