declare const brand: unique symbol

/** A value that one `parse…` function has vouched for. It exists in the types only. */
export type Brand<Value, Name extends string> = Value & { readonly [brand]: Name }
