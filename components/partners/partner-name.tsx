import { partnerColour } from "./partner-colour";
import styles from "./partner-name.module.css";

/** A partner's mark and name, linked to its page. */
export function PartnerName({ id, name, href }: { id: string; name: string; href?: string }) {
  return (
    <span className={styles.partner}>
      <span className={styles.mark} style={{ background: partnerColour(id) }} aria-hidden="true" />
      {href ? <a href={href}>{name}</a> : name}
    </span>
  );
}
