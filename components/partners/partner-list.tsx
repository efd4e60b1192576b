import { useTranslations } from "next-intl";
import type { PartnerRow, SideView } from "@/lib/pages/partners";
import cards from "../lists/cards.module.css";
import styles from "./partner-list.module.css";
import { PartnerName } from "./partner-name";

/** Everyone who takes part as a table; on a phone each row becomes a short card. */
export function PartnerList({ rows, caption }: { rows: PartnerRow[]; caption: string }) {
  const t = useTranslations("partners.column");
  return (
    <table className={`${cards.cards} ${styles.list}`}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t("name")}</th>
          <th scope="col">{t("role")}</th>
          <th scope="col" className="number">
            {t("deals")}
          </th>
          <th scope="col">{t("paid")}</th>
          <th scope="col">{t("received")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, href, role, deals, paid, received }) => (
          <tr key={id} data-partner={id}>
            <th scope="row">
              <PartnerName id={id} name={name} href={href} />
            </th>
            <td>{role}</td>
            <td data-label={t("deals")} className="number">
              {deals}
            </td>
            <td data-label={t("paid")}>
              <SideCell side={paid} />
            </td>
            <td data-label={t("received")}>
              <SideCell side={received} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function SideCell({ side }: { side?: SideView }) {
  if (!side) return <span aria-hidden="true">–</span>;
  return (
    <>
      {side.amount}
      {side.bound && <small>{side.bound}</small>}
      {side.unstated && <small>{side.unstated}</small>}
    </>
  );
}
