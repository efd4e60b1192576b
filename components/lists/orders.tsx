import { Still } from "../layout/still";
import styles from "./orders.module.css";

/** The orders of a list as plain links, which work without script; the one that is chosen is marked. */
export function Orders({
  label,
  orders,
}: {
  label: string;
  orders: { label: string; href: string; current: boolean }[];
}) {
  return (
    <Still>
      <nav className={styles.orders} aria-label={label}>
        <span aria-hidden="true">{label}</span>
        <ul>
          {orders.map(({ label: order, href, current }) => (
            <li key={href}>
              <a href={href} {...(current && { "aria-current": "true" })}>
                {order}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </Still>
  );
}
