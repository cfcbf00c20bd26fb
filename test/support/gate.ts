/** A promise that a test settles itself: what waits for it goes on when the test says so. */
export interface Gate<T = void> {
  readonly opened: Promise<T>
  open(value: T): void
}

export function createGate<T = void>(): Gate<T> {
  let open: (value: T) => void = () => undefined
  const opened = new Promise<T>((resolve) => {
    open = resolve
  })
  return { opened, open: (value) => open(value) }
}
