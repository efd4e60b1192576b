const WORDS: Record<string, string> = {
  EACCES: "this user may not read or write there",
  EPERM: "this user may not do that there",
  EROFS: "the disk can only be read",
  ENOSPC: "the disk is full",
  EDQUOT: "this user's part of the disk is full",
  ENOENT: "there is no such file or folder",
  ENOTDIR: "a part of its path is not a folder",
  EISDIR: "is a folder",
  EEXIST: "is there already",
  ELOOP: "its links lead round in a circle",
  ENAMETOOLONG: "its name is too long",
  EIO: "the disk fails",
};

/** What the operating system refused, in words; its own where we have none. */
export function systemWords(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return ("code" in error ? WORDS[String(error.code)] : undefined) ?? error.message;
}
