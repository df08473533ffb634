import { Worker } from "node:worker_threads";
import type { PaperDocument } from "@/lib/papers/document";
import { PaperFailedError } from "@/lib/papers/paper-failed-error";
import type { PaperAnswer, PaperJob } from "@/lib/papers/worker-messages";

export type PoolLimits = {
  /** The bundled worker, made by `scripts/build-worker.mjs`. */
  readonly workerFile: string;
  readonly threads: number;
  readonly milliseconds: number;
  readonly megabytes: number;
  readonly waiting: number;
};

type Drawing = {
  readonly document: PaperDocument;
  readonly resolve: (pdf: Uint8Array<ArrayBuffer>) => void;
  readonly reject: (error: PaperFailedError) => void;
};

/**
 * Threads that draw papers. One that takes too long or too much memory is ended and replaced, because the
 * layout engine can hang with all timers dead; nothing else in the process notices.
 */
export class PaperPool {
  private readonly queue: Drawing[] = [];
  private readonly idle: Worker[] = [];
  private busyCount = 0;

  constructor(private readonly limits: PoolLimits) {}

  draw(document: PaperDocument): Promise<Uint8Array<ArrayBuffer>> {
    if (this.queue.length >= this.limits.waiting) {
      return Promise.reject(new PaperFailedError("tooManyWaiting"));
    }
    return new Promise((resolve, reject) => {
      this.queue.push({ document, resolve, reject });
      this.startNext();
    });
  }

  private startNext() {
    if (this.busyCount >= this.limits.threads) return;
    const drawing = this.queue.shift();
    if (!drawing) return;
    this.busyCount += 1;
    this.run(drawing, this.idle.pop() ?? this.startWorker());
  }

  private run(drawing: Drawing, worker: Worker) {
    const onTime = () => fail("tookTooLong");
    const onExit = () => fail("failed");
    const onError = (error: unknown) => fail(isOutOfMemory(error) ? "tookTooMuchMemory" : "failed");
    const onMessage = (answer: PaperAnswer) => {
      // A thread that is just starting reads fonts and code, which is not the paper's time.
      if (answer.kind === "ready") return void timer.refresh();
      if (answer.kind === "failed") return fail("failed");
      release();
      worker.unref();
      this.idle.push(worker);
      drawing.resolve(answer.pdf);
      this.startNext();
    };

    const fail = (reason: PaperFailedError["reason"]) => {
      release();
      worker.on("error", () => undefined);
      void worker.terminate();
      drawing.reject(new PaperFailedError(reason));
      this.startNext();
    };
    const release = () => {
      clearTimeout(timer);
      worker.off("message", onMessage).off("error", onError).off("exit", onExit);
      this.busyCount -= 1;
    };

    const timer = setTimeout(onTime, this.limits.milliseconds);
    worker.on("message", onMessage).on("error", onError).on("exit", onExit);
    worker.ref();
    worker.postMessage({ document: drawing.document } satisfies PaperJob);
  }

  private startWorker(): Worker {
    return new Worker(this.limits.workerFile, {
      resourceLimits: { maxOldGenerationSizeMb: this.limits.megabytes },
      env: {},
      stdout: true,
      stderr: true,
    });
  }
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
}
