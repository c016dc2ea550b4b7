/** Where a command's words go. Reports go to `out`, diagnostics to `err`. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  /** Whether `out` and `err` show colours. */
  readonly colour: { readonly out: boolean; readonly err: boolean };
  /** Columns for running text. */
  readonly width: number;
  /** Asks whoever sits there; an empty answer means the one that is suggested. Null where nobody does. */
  readonly ask: ((question: string, suggested: string) => Promise<string>) | null;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Colour only on a terminal that shows it; a non-empty NO_COLOR turns it off (no-color.org). */
export function showsColour(isTerminal: boolean | undefined, env: Environment): boolean {
  return isTerminal === true && !env.NO_COLOR && env.TERM !== 'dumb';
}

/** Columns of text where `out` is no terminal, and the bounds where it is one: longer lines are hard to read. */
const WIDTH = 80;
const NARROWEST = 40;
const WIDEST = 100;

/** The terminal that the process was started from. A reader that went away (`| head`) is no fault. */
export function processTerminal(): Terminal {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
  const columns = process.stdout.isTTY ? process.stdout.columns || WIDTH : WIDTH;
  return {
    width: Math.max(NARROWEST, Math.min(WIDEST, columns)),
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    /** Node opens its input when it is first looked at: 10 ms that only a question is worth. */
    get ask() {
      return process.stdout.isTTY && process.stdin.isTTY ? askThere : null;
    },
    colour: {
      out: showsColour(process.stdout.isTTY, process.env),
      err: showsColour(process.stderr.isTTY, process.env),
    },
  };
}

async function askThere(question: string, suggested: string): Promise<string> {
  const { createInterface } = await import('node:readline/promises');
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const words = await lines.question(suggested === '' ? `${question} ` : `${question} [${suggested}] `);
  lines.close();
  return words.trim() === '' ? suggested : words.trim();
}
