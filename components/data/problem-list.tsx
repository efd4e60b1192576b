import styles from "./data.module.css";

export type ProblemRow = { kind: string; status: number; means: string };

/** The kinds of problem, each where its documents lead to. */
export function ProblemList({ problems }: { problems: ProblemRow[] }) {
  return (
    <dl className={styles.problems}>
      {problems.map(({ kind, status, means }) => (
        <div key={kind} id={`problem-${kind}`}>
          <dt>
            {status} <code>{kind}</code>
          </dt>
          <dd>{means}</dd>
        </div>
      ))}
    </dl>
  );
}
