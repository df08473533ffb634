export function buildWorker(folder?: string): Promise<void>;
