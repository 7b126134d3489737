/** One way to the server: opened, spoken over, lost. The rest of the client does not know which kind it is. */
export interface Frame {
  type: string;
  requestId?: string;
  [field: string]: unknown;
}

export interface LinkHandlers {
  opened(): void;
  received(notice: unknown): void;
  /** Once, and nothing after it. `code` as in RFC 6455 where the transport has one. */
  lost(code: number, reason: string): void;
}

export interface Link {
  send(frame: Frame): void;
  /** Ends the link; `lost` is not called any more. */
  drop(): void;
}

export type OpenLink = (handlers: LinkHandlers) => Link;

/** Browsers, Node 22 and the class of `ws`. */
// biome-ignore lint/suspicious/noExplicitAny: the constructors of browsers and of `ws` agree on nothing but this.
export type WebSocketClass = new (url: string) => any;
