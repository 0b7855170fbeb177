/** The commands of W3C WebDriver that are needed here. */
export type CommandName =
  | 'execute'
  | 'findElement'
  | 'label'
  | 'navigate'
  | 'perform'
  | 'print'
  | 'refresh'
  | 'release'
  | 'role'
  | 'setWindow';

export type Parameters = Readonly<Record<string, unknown>>;

/** A started browser that takes WebDriver's commands, whatever carries them. */
export interface Connection {
  send(command: CommandName, parameters?: Parameters): Promise<unknown>;
  /** Asks the browser something of its own, outside pages; only Firefox answers. */
  readonly inBrowser?: (script: string, parameters: readonly unknown[]) => Promise<unknown>;
  /** Ends the browser and everything that was started for it. */
  close(): Promise<void>;
}
