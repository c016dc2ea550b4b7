import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

type Message = Readonly<Record<string, unknown>> & { readonly id?: number; readonly method?: string };

/** yaml-language-server as an editor talks to it: JSON-RPC over its standard input and output. */
export class LanguageServer {
  private readonly process: ChildProcessWithoutNullStreams;
  private readonly waiting: {
    readonly wanted: (message: Message) => boolean;
    readonly give: (m: Message) => void;
  }[] = [];
  private read = Buffer.alloc(0);
  private last = 0;

  constructor() {
    const main = createRequire(import.meta.url).resolve('yaml-language-server/package.json');
    const words = [join(dirname(main), 'bin/yaml-language-server'), '--stdio'];
    this.process = spawn(process.execPath, words);
    this.process.stdout.on('data', (bytes: Buffer) => this.receive(bytes));
  }

  async start(): Promise<void> {
    await this.ask('initialize', { processId: process.pid, rootUri: null, capabilities: {} });
    this.send({ method: 'initialized', params: {} });
    const yaml = { validate: true, hover: true, completion: true, schemaStore: { enable: false } };
    this.send({ method: 'workspace/didChangeConfiguration', params: { settings: { yaml } } });
  }

  /** Opens a document; gives its diagnostics. */
  async open(
    uri: string,
    text: string,
  ): Promise<readonly { readonly message: string; readonly range: unknown }[]> {
    const told = this.next(({ method, params }) => {
      return method === 'textDocument/publishDiagnostics' && (params as { uri: string }).uri === uri;
    });
    this.send({
      method: 'textDocument/didOpen',
      params: { textDocument: { uri, languageId: 'yaml', version: 1, text } },
    });
    const { params } = await told;
    return (params as { diagnostics: { message: string; range: unknown }[] }).diagnostics;
  }

  /** Asks about a place in a document: `completion` or `hover`. Lines and characters count from 0. */
  async about(
    what: 'completion' | 'hover',
    uri: string,
    [line, character]: readonly [number, number],
  ): Promise<unknown> {
    const { result } = await this.ask(`textDocument/${what}`, {
      textDocument: { uri },
      position: { line, character },
    });
    return result;
  }

  stop(): void {
    this.process.kill();
  }

  private ask(method: string, params: unknown): Promise<Message> {
    this.last += 1;
    const id = this.last;
    const answer = this.next((message) => message.id === id && message.method === undefined);
    this.send({ id, method, params });
    return answer;
  }

  private next(wanted: (message: Message) => boolean): Promise<Message> {
    return new Promise((give) => {
      this.waiting.push({ wanted, give });
    });
  }

  private send(message: Message): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.process.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  private receive(bytes: Buffer): void {
    this.read = Buffer.concat([this.read, bytes]);
    for (;;) {
      const head = /^Content-Length: (\d+)[\s\S]*?\r\n\r\n/.exec(
        this.read.subarray(0, 200).toString('latin1'),
      );
      if (head === null) return;
      const end = head[0].length + Number(head[1]);
      if (this.read.length < end) return;
      const message = JSON.parse(this.read.subarray(head[0].length, end).toString('utf8')) as Message;
      this.read = this.read.subarray(end);
      this.take(message);
    }
  }

  private take(message: Message): void {
    if (message.id !== undefined && message.method !== undefined) {
      this.send({ id: message.id, result: message.method === 'workspace/configuration' ? [] : null });
      return;
    }
    const at = this.waiting.findIndex(({ wanted }) => wanted(message));
    if (at >= 0) this.waiting.splice(at, 1)[0]!.give(message);
  }
}
