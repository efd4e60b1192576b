import { CodeBlock } from "./code-block";

/** Several pieces of code, each under its name. */
export function CodeList({ pieces }: { pieces: { label: string; code: string }[] }) {
  return pieces.map(({ label, code }) => (
    <CodeBlock key={label} label={label}>
      {code}
    </CodeBlock>
  ));
}
