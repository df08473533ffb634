export function buildWorker(folder?: string, entry?: string): Promise<void>;
