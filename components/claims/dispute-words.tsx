/** What each side of a contradiction says, and how the ledger handles it; nothing while only one has spoken. */
export function DisputeWords({ versions, handling }: { versions: string[]; handling?: string }) {
  return (
    <>
      {versions.length > 0 && (
        <ul>
          {versions.map((version) => (
            <li key={version}>{version}</li>
          ))}
        </ul>
      )}
      {handling ? <p>{handling}</p> : null}
    </>
  );
}
