import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A way to a server that can be cut. */
export interface Proxy {
  readonly url: string;
  /** Ends all connections: whatever is on its way is lost. */
  cut(): void;
  /** Whether what the server sends is thrown away. */
  deaf: boolean;
  stop(): Promise<void>;
}

/** Listens on a free port and passes everything on to the server at this URL. */
export async function startProxy(target: string): Promise<Proxy> {
  const { protocol, hostname, port } = new URL(target);
  const sockets = new Set<Socket>();
  const proxy = createServer((near) => {
    const far = connect(Number(port), hostname);
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(socket);
      socket.on('data', (bytes) => {
        if (socket === near || !proxied.deaf) other.write(bytes);
      });
      socket.on('error', () => {});
      socket.on('close', () => {
        sockets.delete(socket);
        other.destroy();
      });
    }
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  const address = proxy.address() as AddressInfo;
  const cut = () => {
    for (const socket of sockets) socket.destroy();
  };
  const proxied: Proxy = {
    url: `${protocol}//127.0.0.1:${address.port}`,
    cut,
    deaf: false,
    stop: async () => {
      cut();
      proxy.close();
      await once(proxy, 'close');
    },
  };
  return proxied;
}
