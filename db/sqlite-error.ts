/** SQLite's own error: Drizzle hands it on as the cause of one that quotes the whole query. */
export const rootCause = (error: unknown): unknown =>
  error instanceof Error && error.cause !== undefined ? rootCause(error.cause) : error;

/** The code of SQLite's error, or the system's, such as "SQLITE_BUSY" or "ENOENT"; "" of any other error. */
export function errorCode(error: unknown): string {
  const cause = rootCause(error);
  return cause instanceof Error && "code" in cause ? String(cause.code) : "";
}

/** True when another process holds SQLite's lock, and kept it for longer than the connection waits. */
export const isBusy = (error: unknown): boolean => /^SQLITE_(BUSY|LOCKED|PROTOCOL)/.test(errorCode(error));
