/**
 * Remembers texts until their letters come to more than `most`; the one asked for longest ago is forgotten first, and
 * one that is larger than a tenth is never held.
 */
export class Recent<Value extends { body: string }> {
  private readonly held = new Map<string, Value>();
  private letters = 0;

  constructor(private readonly most: number) {}

  get(key: string): Value | undefined {
    const value = this.held.get(key);
    if (value !== undefined) this.set(key, value);
    return value;
  }

  set(key: string, value: Value): void {
    this.forget(key);
    if (value.body.length > this.most / 10) return;
    this.held.set(key, value);
    this.letters += value.body.length;
    for (const oldest of this.held.keys()) {
      if (this.letters <= this.most) return;
      this.forget(oldest);
    }
  }

  private forget(key: string): void {
    this.letters -= this.held.get(key)?.body.length ?? 0;
    this.held.delete(key);
  }
}
