/**
 * The way to the PPF and back, whatever carries it: a folder here, SFTP or AS4 elsewhere. Names are
 * those of envelopes with their extension. Every call may fail and is then made again.
 */
export interface PpfTransport {
  /** Files of the PPF that wait for us, in the order of their names. */
  list(): Promise<readonly string[]>
  /** The bytes of a waiting file; `undefined` when it is no longer there. */
  get(name: string): Promise<Buffer | undefined>
  /** Says that a file is kept with us and need not wait any more. */
  settle(name: string): Promise<void>
  /** Brings the bytes to the other side under a name that the PPF does not read yet. */
  stage(name: string, bytes: Uint8Array): Promise<void>
  /**
   * Makes a staged file the PPF's, once: a file that was staged and is no longer has already been
   * published, and perhaps taken, so that publishing again does nothing.
   */
  publish(name: string): Promise<void>
  /** Calls when something may have come. A hint: the caller also looks by itself now and then. */
  watch(onArrival: () => void): { close(): void }
}
