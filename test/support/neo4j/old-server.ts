import { once } from "node:events";
import { createServer, type Socket } from "node:net";

/** Something at a port that says it is this server and agrees to all it is told, in the Bolt protocol 5.0. */
export async function pretendServer(agent: string): Promise<{ readonly uri: string; close(): void }> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket.on("error", () => {}));
    let waiting = Buffer.alloc(0);
    let greeted = false;
    socket.on("data", (piece) => {
      waiting = Buffer.concat([waiting, piece]);
      if (!greeted && waiting.length >= 20) {
        greeted = true;
        waiting = waiting.subarray(20); // magic number and four versions
        socket.write(Buffer.from([0, 0, 0, 5]));
      }
      // A message is chunks, each after its length, up to an empty one.
      while (greeted && waiting.length >= 2) {
        const length = waiting.readUInt16BE(0);
        if (waiting.length < 2 + length) return;
        waiting = waiting.subarray(2 + length);
        if (length === 0) socket.write(success({ server: agent, connection_id: "one" }));
      }
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("a port was expected");
  return {
    uri: `bolt://127.0.0.1:${address.port}`,
    close() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

/** A structure of one field, SUCCESS, with a map of short texts, in one chunk. */
function success(fields: Readonly<Record<string, string>>): Buffer {
  const text = (value: string) => Buffer.concat([Buffer.from([0x80 + value.length]), Buffer.from(value)]);
  const entries = Object.entries(fields);
  const map = [Buffer.from([0xa0 + entries.length]), ...entries.flat().map(text)];
  const message = Buffer.concat([Buffer.from([0xb1, 0x70]), ...map]);
  return Buffer.concat([Buffer.from([0, message.length]), message, Buffer.from([0, 0])]);
}
