export function systemChromium(): string | undefined;
export function installBrowser(): Promise<void>;
